package dev.tailorbird.posting;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the person will do: the duties, their verbs, and key requirements put as what the ideal candidate has done. */
final class Duties {
    private static final int MOST = 20;
    private static final Pattern WILL = Pattern.compile(
            "(?i)\\b(?:you(?:'ll| will)|(?:the )?(?:associate|candidate|role|position|person|incumbent|analyst|manager|engineer) will|responsible for|your job is to|you get to)\\s+(?:be (?:responsible for |expected to )?|also |help (?:to )?|primarily |directly )?(?<rest>[a-z]+(?:[^.]|\\.(?=\\w)){8,400})");
    private static final Pattern NEXT_VERB = Pattern.compile("(?:^|,? and |, )(?<v>[a-z]{3,14})\\b");
    private static final Set<String> VERBS = Set.of(
            "design",
            "build",
            "develop",
            "lead",
            "manage",
            "own",
            "drive",
            "create",
            "write",
            "maintain",
            "support",
            "deliver",
            "define",
            "analyze",
            "analyse",
            "conduct",
            "coordinate",
            "collaborate",
            "partner",
            "work",
            "implement",
            "improve",
            "optimize",
            "test",
            "review",
            "monitor",
            "plan",
            "prepare",
            "present",
            "research",
            "evaluate",
            "assess",
            "track",
            "identify",
            "execute",
            "ensure",
            "provide",
            "train",
            "mentor",
            "coach",
            "hire",
            "sell",
            "negotiate",
            "prospect",
            "close",
            "assist",
            "perform",
            "operate",
            "install",
            "repair",
            "inspect",
            "document",
            "report",
            "teach",
            "care",
            "administer",
            "translate",
            "author",
            "facilitate",
            "prioritize",
            "scale",
            "ship",
            "launch",
            "oversee",
            "supervise",
            "organize",
            "schedule",
            "process",
            "resolve",
            "troubleshoot",
            "integrate",
            "automate",
            "deploy",
            "architect",
            "establish",
            "grow",
            "guide",
            "handle",
            "help",
            "influence",
            "investigate",
            "measure",
            "model",
            "produce",
            "promote",
            "recommend",
            "reduce",
            "serve",
            "set",
            "shape",
            "synthesize",
            "update",
            "validate",
            "align",
            "advise",
            "answer",
            "assemble",
            "audit",
            "clean",
            "communicate",
            "complete",
            "comply",
            "contribute",
            "cook",
            "cut",
            "engage",
            "educate",
            "estimate",
            "forecast",
            "greet",
            "keep",
            "load",
            "make",
            "mix",
            "order",
            "pack",
            "participate",
            "run",
            "source",
            "stock",
            "streamline",
            "transport",
            "use",
            "utilize",
            "verify",
            "act",
            "champion",
            "incorporate",
            "attend",
            "bring",
            "draft",
            "edit",
            "file",
            "follow",
            "gather",
            "interpret",
            "interview",
            "liaise",
            "meet",
            "publish",
            "recruit",
            "represent");
    private static final Map<String, String> DONE = Map.ofEntries(
            Map.entry("build", "built"),
            Map.entry("lead", "led"),
            Map.entry("drive", "driven"),
            Map.entry("write", "written"),
            Map.entry("sell", "sold"),
            Map.entry("teach", "taught"),
            Map.entry("oversee", "overseen"),
            Map.entry("run", "run"),
            Map.entry("set", "set"),
            Map.entry("grow", "grown"),
            Map.entry("make", "made"),
            Map.entry("keep", "kept"),
            Map.entry("cut", "cut"),
            Map.entry("bring", "brought"),
            Map.entry("meet", "met"),
            Map.entry("plan", "planned"),
            Map.entry("ship", "shipped"),
            Map.entry("model", "modelled"),
            Map.entry("prefer", "preferred"));
    private static final Pattern STRENGTH = Pattern.compile(
            "(?i)^(?:(?:strong|excellent|solid|deep|proven|demonstrated|good|great|advanced|exceptional|outstanding|extensive|some|prior|previous|basic|thorough|working|in-depth|hands-on)[, ]+(?:and )?)*"
                    + "(?<what>experience|expertise|proficien(?:cy|t)|knowledge|understanding|familiar(?:ity)?|grasp|command|track record|background|skills?|aptitude|ability)\\b|(?i)^(?:minimum|at least|expert|strong|excellent|solid|proven|demonstrated)\\b");

    /** "Writing, Publication & Team Support": capitals throughout, no full stop. */
    private static final Pattern SUBHEADING = Pattern.compile(
            "(?:\\(?[\\p{Lu}&][\\p{L}/&'’-]*[,)]?|and|of|the|for|to|in|[–-])(?: (?:\\(?[\\p{Lu}&][\\p{L}/&'’-]*[,)]?|and|of|the|for|to|in|[–-])){0,8}");

    /** A second verb of the same sentence ("build and maintain"); words that are as often nouns are left. */
    private static final Pattern SECOND_VERB = Pattern.compile("\\b(and|and/or|or|,) (?<v>[a-z]{3,14})\\b(?! of\\b)");

    private static final Set<String> NOUNS_TOO = Set.of(
            "research",
            "design",
            "support",
            "test",
            "plan",
            "report",
            "review",
            "process",
            "model",
            "order",
            "stock",
            "use",
            "work",
            "care",
            "file",
            "source",
            "sales",
            "clean",
            "close",
            "lead",
            "set",
            "schedule",
            "estimate",
            "forecast",
            "audit",
            "document",
            "interview",
            "partner",
            "coach",
            "help",
            "present",
            "transport",
            "pack",
            "track",
            "shape",
            "scale",
            "ship");

    private Duties() {}

    static List<String> responsibilities(List<Line> lines) {
        Set<String> found = new LinkedHashSet<>();
        for (Line line : lines) {
            if (line.section() == Section.RESPONSIBILITIES) {
                addItems(found, line);
            }
        }
        if (found.isEmpty()) {
            for (Line line : lines) {
                Matcher will = WILL.matcher(line.text());
                while (line.section() == Section.INTRO && will.find()) {
                    found.add(Phrases.shorten(will.group("rest")));
                }
            }
        }
        return found.stream().limit(MOST).toList();
    }

    private static void addItems(Set<String> found, Line line) {
        if (!line.bullet() && SUBHEADING.matcher(line.text()).matches()) {
            return;
        }
        for (String item : Phrases.items(line.text())) {
            Matcher will = WILL.matcher(item);
            String duty = Phrases.shorten(will.find() ? will.group("rest") : item);
            String first = firstWord(duty);
            boolean work = line.bullet()
                    || VERBS.contains(first)
                    || first.endsWith("ing")
                    || will.reset().find();
            if (work
                    && duty.length() > 10
                    && !item.matches("(?i)^(we|our|this|at|as|the company|location|reports?)\\b.*")) {
                found.add(duty);
            }
        }
    }

    static List<String> verbs(List<Line> lines, List<String> responsibilities) {
        Set<String> found = new LinkedHashSet<>();
        for (String duty : responsibilities) {
            addVerbs(found, duty);
        }
        for (Line line : lines) {
            Matcher will = WILL.matcher(line.text());
            while (!line.section().isBoilerplate() && will.find()) {
                addVerbs(found, will.group("rest"));
            }
        }
        return found.stream().limit(MOST).toList();
    }

    private static void addVerbs(Set<String> found, String phrase) {
        Matcher matcher = NEXT_VERB.matcher(phrase.toLowerCase(Locale.ROOT));
        while (matcher.find()) {
            String verb = base(matcher.group("v"));
            if (VERBS.contains(verb)) {
                found.add(verb);
            }
        }
    }

    private static String base(String word) {
        if (VERBS.contains(word) || !word.endsWith("ing") && !word.endsWith("s")) {
            return word;
        }
        String stem =
                word.endsWith("ing") ? word.substring(0, word.length() - 3) : word.substring(0, word.length() - 1);
        if (VERBS.contains(stem) || VERBS.contains(stem + "e")) {
            return VERBS.contains(stem) ? stem : stem + "e";
        }
        boolean doubled = stem.length() > 2 && stem.charAt(stem.length() - 1) == stem.charAt(stem.length() - 2);
        return doubled ? stem.substring(0, stem.length() - 1) : stem;
    }

    /** Three to seven requirements, put as what the ideal candidate has done. */
    static List<String> keyRequirements(List<PostingAnalysis.Requirement> requirements, List<String> responsibilities) {
        List<String> keys = new ArrayList<>();
        requirements.stream()
                .filter(r -> r.kind().equals("required") && !r.bucket().equals("trait"))
                .limit(responsibilities.isEmpty() ? 7 : 5)
                .forEach(r -> keys.add(asDone(r.text())));
        for (String duty : responsibilities) {
            boolean verbFirst = VERBS.contains(firstWord(duty));
            if (keys.size() < 7 && verbFirst) {
                keys.add(asDone(duty));
            }
        }
        requirements.stream()
                .filter(r -> keys.size() < 3)
                .map(r -> asDone(r.text()))
                .filter(k -> !keys.contains(k))
                .forEach(k -> {
                    if (keys.size() < 3) {
                        keys.add(k);
                    }
                });
        return keys.stream().distinct().toList();
    }

    static String asDone(String phrase) {
        String first = firstWord(phrase);
        String rest = phrase.length() > first.length() ? phrase.substring(first.length()) : "";
        if (VERBS.contains(first)) {
            return "Has " + participle(first) + secondVerbsDone(rest);
        }
        String lower = lowered(phrase);
        if (first.endsWith("ing") && VERBS.contains(base(first))) {
            return "Has " + participle(base(first)) + rest;
        }
        if (first.equals("ability")) {
            return "Has shown the " + lower;
        }
        if (lower.matches(
                "(?s)^(proficient|capable|practical|authorized|willing|skilled|fluent|experienced|comfortable|certified|licensed|qualified|able|adept|passionate|knowledgeable)\\b.*")) {
            return "Is " + lower;
        }
        if (lower.matches("(?s).*\\b(degree|diploma|bachelor|master's|phd|licen[cs]e|certification)\\b.*")
                && !lower.matches("(?s)^\\d.*")) {
            return "Holds: " + lower;
        }
        return STRENGTH.matcher(phrase).find() || lower.matches("(?s)^\\d.*") ? "Has " + lower : "Brings " + lower;
    }

    private static String secondVerbsDone(String rest) {
        return SECOND_VERB.matcher(rest).replaceAll(m -> {
            String verb = m.group(2);
            boolean done = VERBS.contains(verb) && !NOUNS_TOO.contains(verb);
            return Matcher.quoteReplacement(done ? m.group(1) + " " + participle(verb) : m.group());
        });
    }

    private static String lowered(String phrase) {
        boolean plain = phrase.length() > 1 && Character.isLowerCase(phrase.charAt(1));
        String first = phrase.split("[\\s,]")[0];
        boolean name = first.chars().skip(1).anyMatch(Character::isUpperCase) || !plain;
        return name ? phrase : Character.toLowerCase(phrase.charAt(0)) + phrase.substring(1);
    }

    private static String participle(String verb) {
        String irregular = DONE.get(verb);
        if (irregular != null) {
            return irregular;
        }
        if (verb.endsWith("e")) {
            return verb + "d";
        }
        boolean consonantY = verb.endsWith("y") && "aeiou".indexOf(verb.charAt(verb.length() - 2)) < 0;
        return consonantY ? verb.substring(0, verb.length() - 1) + "ied" : verb + "ed";
    }

    private static String firstWord(String phrase) {
        return phrase.split("[\\s,;:]")[0].toLowerCase(Locale.ROOT);
    }
}
