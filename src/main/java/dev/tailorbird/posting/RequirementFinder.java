package dev.tailorbird.posting;

import dev.tailorbird.posting.PostingAnalysis.Requirement;
import dev.tailorbird.posting.PostingAnalysis.SkillAsk;
import dev.tailorbird.skills.SkillLexicon;
import dev.tailorbird.skills.SkillMention;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Turns the asking parts of a posting into short requirements, the weightiest first. */
final class RequirementFinder {
    private static final int MOST = 40;
    private static final int FEW = 3;
    private static final String SOFT = "soft skills";
    private static final Pattern YEARS = Pattern.compile(
            "\\b\\d{1,2}\\+?\\s?(-|–|to)?\\s?\\d{0,2}\\+?\\s*(years?|yrs|jahre|ans|años)|\\b(two|three|four|five|six|seven|eight|ten) (or more )?years|berufserfahrung|proven experience|experience (in|with|as)|expérience|experiencia",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern EDUCATION = Pattern.compile(
            "\\b(degree|bachelor|master['’]?s|ph\\.?d|diploma|mba|ged|studium|abschluss|ausbildung|diplôme|bac ?\\+|licenciatura|titulación|grado en)\\b|\\bB\\.?[SA]c?\\b(?= in)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern CERTIFICATION = Pattern.compile(
            "\\b(certif\\w+|licen[cs](e|ed|ure)\\b|accredit\\w+|chartered|cpa|cfa|pmp|cissp|series \\d|exam\\b|rn|bls|acls|cdl|führerschein|permis [a-e])\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern ASKS = Pattern.compile(
            "\\b(experience (with|in|of)|experienced (in|with)|proficien\\w+|knowledge of|familiar\\w* with|expertise|fluen(t|cy)|must have|required|degree|track record|years of|ability to|understanding of|you (will )?(need|bring|have)|ideal candidate|strong|skilled)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern NO_DEMAND = Pattern.compile(
            "(?i)^(we |our |join |apply|please|click|if you|don't|what|why|this is|the following|as an? |all |note|even if|here|about|benefits|salary|location|position|department|reports? to|employment|schedule|travel:?$|no phone|#)|"
                    + "\\b(encourage(s|d)? (you|to apply)|we offer|we are|we're an?|apply (now|today)|meet (all|every)|confidence gap)\\b");

    private final SkillLexicon lexicon;

    RequirementFinder(SkillLexicon lexicon) {
        this.lexicon = lexicon;
    }

    List<Requirement> find(List<Line> lines, List<SkillAsk> skills, String title) {
        Set<String> weighty = weighty(skills, title);
        Collected collected = new Collected();
        for (Line line : lines) {
            if (line.section().asks()) {
                collected.addAll(line, weighty);
            }
        }
        if (collected.size() < FEW) {
            lines.stream()
                    .filter(line -> line.section() == Section.INTRO || line.section() == Section.RESPONSIBILITIES)
                    .filter(line -> ASKS.matcher(line.text()).find())
                    .forEach(line -> collected.addAll(line, weighty));
        }
        if (collected.size() < FEW) {
            lines.stream()
                    .filter(line -> line.section() == Section.RESPONSIBILITIES
                            || line.section() == Section.INTRO && line.bullet())
                    .forEach(line -> collected.addAll(line, weighty));
        }
        return collected.sorted();
    }

    private Set<String> weighty(List<SkillAsk> skills, String title) {
        Set<String> names = new HashSet<>();
        skills.stream().filter(SkillAsk::required).limit(6).forEach(skill -> names.add(skill.name()));
        lexicon.mentions(title).forEach(mention -> names.add(mention.skill().name()));
        return names;
    }

    private final class Collected {
        private final List<Requirement> found = new ArrayList<>();
        private final Set<String> seen = new HashSet<>();
        private int required;
        private int preferred;

        int size() {
            return found.size();
        }

        void addAll(Line line, Set<String> weighty) {
            for (String item : Phrases.items(line.text())) {
                boolean demand = item.length() >= 8 && !NO_DEMAND.matcher(item).find() && item.split(" ").length > 1;
                boolean skillAlone = !lexicon.mentions(item).isEmpty() && item.length() < 60;
                if (demand || skillAlone) {
                    add(item, line, weighty);
                }
            }
        }

        private void add(String item, Line line, Set<String> weighty) {
            String text = Phrases.shorten(item);
            if (found.size() >= MOST || text.length() < 4 || !seen.add(text.toLowerCase(Locale.ROOT))) {
                return;
            }
            List<SkillMention> mentions = lexicon.mentions(item);
            String bucket = bucket(item, line, mentions);
            boolean wish = line.section() == Section.PREFERRED || Clauses.isWish(withoutBrackets(item));
            double relevance = relevance(wish, bucket, mentions, weighty);
            required += wish ? 0 : 1;
            preferred += wish ? 1 : 0;
            found.add(new Requirement(
                    text, keywords(text, item, mentions), relevance, wish ? "preferred" : "required", bucket));
        }

        private double relevance(boolean wish, String bucket, List<SkillMention> mentions, Set<String> weighty) {
            double base = RequirementFinder.relevance(!wish, wish ? preferred : required);
            long hits = mentions.stream()
                    .map(m -> m.skill().name())
                    .filter(weighty::contains)
                    .distinct()
                    .count();
            base += Math.min(0.15, 0.05 * hits);
            base += bucket.equals("experience") && !wish ? 0.05 : 0;
            base -= bucket.equals("trait") ? 0.2 : bucket.equals("responsibility") ? 0.25 : 0;
            return Math.round(Math.max(0.05, Math.min(1, base)) * 100) / 100.0;
        }

        List<Requirement> sorted() {
            List<Requirement> result = new ArrayList<>(found);
            result.sort(Comparator.comparingDouble(Requirement::relevance).reversed());
            return result;
        }
    }

    /** @param before how many of its kind are asked for before it */
    static double relevance(boolean required, int before) {
        return required ? 0.82 - 0.012 * Math.min(before, 20) : 0.48 - 0.01 * Math.min(before, 15);
    }

    private static String bucket(String item, Line line, List<SkillMention> mentions) {
        boolean education = EDUCATION.matcher(item).find();
        boolean years = YEARS.matcher(item).find();
        boolean hard = mentions.stream().anyMatch(m -> !m.skill().group().equals(SOFT));
        if (line.section() == Section.RESPONSIBILITIES) {
            return "responsibility";
        }
        if (education
                && !(years
                        && item.toLowerCase(Locale.ROOT).indexOf("year")
                                < item.toLowerCase(Locale.ROOT).indexOf("degree"))) {
            return "education";
        }
        if (CERTIFICATION.matcher(item).find()) {
            return "certification";
        }
        if (years) {
            return "experience";
        }
        return hard ? "skill" : !mentions.isEmpty() || item.split(" ").length < 12 ? "trait" : "skill";
    }

    /** The skills that the demand names; without any, the words that carry it. */
    private static List<String> keywords(String text, String item, List<SkillMention> mentions) {
        Set<String> words = new LinkedHashSet<>();
        mentions.forEach(mention -> words.add(mention.skill().name()));
        if (words.isEmpty()) {
            words.addAll(Phrases.contentWords(text, 4));
        }
        return words.stream().limit(12).toList();
    }

    private static String withoutBrackets(String item) {
        return item.length() > 60 ? item.replaceAll("\\([^()]{0,80}\\)", " ") : item;
    }
}
