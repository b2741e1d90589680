package dev.tailorbird.tailoring;

import dev.tailorbird.posting.PostingAnalysis;
import dev.tailorbird.skills.Skill;
import dev.tailorbird.skills.SkillLexicon;
import dev.tailorbird.skills.SkillMention;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** How a posting itself writes the skills it names, which is what a program looks for in a resume. */
final class PostingWords {
    private final Map<Skill, Map<String, Integer>> uses = new LinkedHashMap<>();
    private final SkillLexicon lexicon;

    PostingWords(TailoringInput input, SkillLexicon lexicon) {
        this.lexicon = lexicon;
        PostingAnalysis posting = input.posting();
        // A requirement may be a model's shorter wording, so the posting's own text counts where there is one.
        String text = input.postingText();
        if (text != null) read(text);
        if (uses.isEmpty())
            Stream.of(
                            Stream.ofNullable(posting.title()),
                            posting.requirements().stream().map(PostingAnalysis.Requirement::text),
                            posting.responsibilities().stream())
                    .flatMap(texts -> texts)
                    .forEach(this::read);
    }

    private void read(String text) {
        for (SkillMention mention : lexicon.mentions(text))
            if (!isPartOfAWord(text, mention))
                uses.computeIfAbsent(mention.skill(), skill -> new LinkedHashMap<>())
                        .merge(text.substring(mention.start(), mention.end()).replaceAll("\\s+", " "), 1, Integer::sum);
    }

    /** "JS" in "CSS-in-JS". */
    private static boolean isPartOfAWord(String text, SkillMention mention) {
        return mention.start() > 0 && text.charAt(mention.start() - 1) == '-'
                || mention.end() < text.length() && text.charAt(mention.end()) == '-';
    }

    /**
     * The spellings of a skill, the most used first.
     *
     * @param name for a posting that writes it nowhere, as when only its analysis is there
     */
    List<String> of(Skill skill, String name) {
        Map<String, Integer> spellings = uses.getOrDefault(skill, Map.of());
        if (spellings.isEmpty()) return List.of(name);
        List<String> names = new ArrayList<>(spellings.keySet());
        names.sort(Comparator.comparing((String one) -> -spellings.getOrDefault(one, 0)));
        return names.stream()
                .map(one -> Stems.spelling(one).equals(Stems.spelling(skill.name())) ? skill.name() : one)
                .distinct()
                .toList();
    }
}
