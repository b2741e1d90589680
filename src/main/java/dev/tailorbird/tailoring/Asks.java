package dev.tailorbird.tailoring;

import dev.tailorbird.experience.Verbs;
import dev.tailorbird.posting.PostingAnalysis;
import dev.tailorbird.posting.PostingAnalysis.Requirement;
import dev.tailorbird.posting.PostingAnalysis.SkillAsk;
import dev.tailorbird.skills.Skill;
import dev.tailorbird.skills.SkillLexicon;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** What a posting asks for, term by term: required skills, preferred skills, then the words of its requirements. */
final class Asks {
    private static final int MOST_KEYWORDS = 20;
    private static final int MOST_REPEATED = 10;
    private static final int REPEATED = 2;
    private static final int MOST_WORDS = 4;
    /** Endings of words that say how, not what. */
    private static final Pattern QUALITY = Pattern.compile(
            "(?:al|ive|able|ible|ous|ful|less|ic|ant|ent|en|ed|ing|ly|ior|ary)$", Pattern.CASE_INSENSITIVE);
    /** Words that every posting uses and that say nothing about this one. */
    private static final Set<String> GENERIC = Set.of(
            ("ability abiliti able candidate company degree environment etc excellent experienc experience field good great"
                            + " hand hands ideal includ job knowledg level minimum new plu plus prefer proficienci proven qualif"
                            + " qualification record relat relevant requir requirement responsibiliti role skill solid strong"
                            + " success team track understand understanding work year bachelor master equivalent familiariti"
                            + " proficient expert expertis deep need help make day everi other well support"
                            + " person peopl look join provid ensur offer opportuniti base salari rang compens"
                            + " benefit idea area part time full way end thing number varieti posit hour week month")
                    .split(" "));

    private final SkillLexicon lexicon;
    private final PostingWords words;
    private final Set<String> known = new HashSet<>();
    private final List<Ask> asks = new ArrayList<>();

    private Asks(SkillLexicon lexicon, PostingWords words) {
        this.lexicon = lexicon;
        this.words = words;
    }

    static List<Ask> of(TailoringInput input, SkillLexicon lexicon) {
        PostingAnalysis posting = input.posting();
        Asks asks = new Asks(lexicon, new PostingWords(input, lexicon));
        posting.skills().stream().filter(SkillAsk::required).forEach(skill -> asks.add(skill.name(), Ask.REQUIRED, 1));
        posting.skills().stream()
                .filter(skill -> !skill.required())
                .forEach(skill -> asks.add(skill.name(), Ask.PREFERRED, 0.6));
        asks.addKeywords(posting);
        return List.copyOf(asks.asks);
    }

    private void addKeywords(PostingAnalysis posting) {
        int most = asks.size() + MOST_KEYWORDS;
        Map<String, Integer> uses = uses(posting);
        List<Requirement> ranked = new ArrayList<>(posting.requirements());
        ranked.sort(Comparator.comparingDouble(Requirement::relevance).reversed());
        for (Requirement requirement : ranked)
            for (String keyword : requirement.keywords())
                if (asks.size() < most && speaks(keyword, uses))
                    add(keyword, Ask.KEYWORD, 0.2 + 0.4 * requirement.relevance());
        addRepeated(posting, uses, Math.min(most, asks.size() + MOST_REPEATED));
    }

    /** How many of the posting's requirements and duties use a word, by its stem. */
    private static Map<String, Integer> uses(PostingAnalysis posting) {
        Map<String, Integer> uses = new LinkedHashMap<>();
        for (String text : texts(posting))
            for (String stem : new LinkedHashSet<>(Stems.of(text))) uses.merge(stem, 1, Integer::sum);
        return uses;
    }

    private static Set<String> texts(PostingAnalysis posting) {
        Set<String> texts = new LinkedHashSet<>();
        posting.requirements()
                .forEach(requirement -> texts.add(requirement.text().strip()));
        texts.addAll(posting.responsibilities());
        return texts;
    }

    /** Words that the posting comes back to. */
    private void addRepeated(PostingAnalysis posting, Map<String, Integer> uses, int most) {
        Set<String> said = new HashSet<>();
        asks.forEach(ask -> said.addAll(ask.stems()));
        for (String text : texts(posting))
            for (String word : text.split("[^\\p{L}-]+")) {
                List<String> stems = Stems.of(word);
                boolean repeated = stems.size() == 1
                        && word.length() > 3
                        && !saysHow(word)
                        && uses.getOrDefault(stems.get(0), 0) >= REPEATED
                        && !GENERIC.contains(stems.get(0));
                if (repeated && asks.size() < most && said.add(stems.get(0)))
                    add(word.toLowerCase(Locale.ROOT), Ask.KEYWORD, 0.3);
            }
    }

    /** A single word that is no known skill counts only when the posting comes back to it. */
    private boolean speaks(String keyword, Map<String, Integer> uses) {
        List<String> stems = Stems.of(keyword);
        boolean plainWord = stems.size() == 1 && lexicon.find(keyword).isEmpty();
        if (plainWord && (saysHow(keyword.strip()) || uses.getOrDefault(stems.get(0), 0) < REPEATED)) return false;
        return !stems.isEmpty()
                && stems.size() <= MOST_WORDS
                && !GENERIC.containsAll(stems)
                && stems.stream().anyMatch(stem -> stem.chars().anyMatch(Character::isLetter));
    }

    private static boolean saysHow(String word) {
        return QUALITY.matcher(word).find() || Verbs.isVerb(word);
    }

    private void add(String name, String kind, double weight) {
        Optional<Skill> skill = lexicon.find(name);
        String key =
                skill.map(Skill::name).orElse(String.join(" ", Stems.of(name))).toLowerCase(Locale.ROOT);
        if (!key.isEmpty() && known.add(key))
            asks.add(skill.map(found -> known(found, name.strip(), kind, weight))
                    .orElseGet(() -> new Ask(name.strip(), kind, weight, "", Stems.of(name), List.of())));
    }

    private Ask known(Skill skill, String given, String kind, double weight) {
        List<String> written = words.of(skill, given);
        String name = written.get(0);
        return new Ask(
                name,
                kind,
                weight,
                Skills.key(skill.name()),
                Stems.of(name),
                written.stream().map(Stems::spelling).toList());
    }
}
