package dev.tailorbird.tailoring;

import dev.tailorbird.skills.SkillMention;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a skill is called on a tailored resume: by the posting's name for it, with the person's own beside it where the two
 * differ, as in "Kubernetes (k8s)". Only names of one and the same thing take each other's place: a lexicon also keeps
 * narrower names ("PL/SQL" for SQL), and who knows SQL need not know PL/SQL.
 */
final class SkillName {
    private static final Pattern INITIALS = Pattern.compile("\\b\\p{Lu}{2,}\\b");

    private final Dossier dossier;

    SkillName(Dossier dossier) {
        this.dossier = dossier;
    }

    /** An item of a list of skills, whatever else it says ("k8s, basics") kept. */
    String listed(String item, Ask ask) {
        String written = writtenIn(item, ask);
        if (written == null || dossier.read(item).prints(ask) || !mayBecome(written, ask)) return item;
        boolean alone = item.indexOf('(') < 0 && !sameLetters(written, ask.name());
        return Wording.capital(item.replace(written, alone ? both(written, ask.name()) : ask.name()));
    }

    /** The long form with the short one beside it. */
    private static String both(String own, String asked) {
        return isShort(asked, own) ? own + " (" + asked + ")" : asked + " (" + own + ")";
    }

    /** Within a sentence, from a fact that shows the skill. */
    String inSentence(Ask ask, Proof proof) {
        String written = writtenIn(proof.text(), ask);
        if (written == null) return Wording.capital(ask.name());
        return Wording.capital(mayBecome(written, ask) && isShort(written, ask.name()) ? ask.name() : written);
    }

    /** The fact's own name for the skill; null when it names only something that shows it. */
    @Nullable
    String writtenIn(String text, Ask ask) {
        for (SkillMention mention : dossier.lexicon().mentions(text))
            if (Skills.key(mention.skill().name()).equals(ask.skill()))
                return text.substring(mention.start(), mention.end());
        return null;
    }

    private boolean mayBecome(String written, Ask ask) {
        boolean usual = ask.skill().equals(Skills.key(ask.name())) && !namesAnother(ask.name(), written);
        boolean same = usual
                || sameLetters(written, ask.name())
                || isShort(written, ask.name())
                || isShort(ask.name(), written);
        return dossier.input().parameters().stretch() > 0 && same;
    }

    /** Initials beside another word name one of several: "SAP MM" is not what "SAP EWM" says. */
    private static boolean namesAnother(String name, String written) {
        return name.indexOf(' ') > 0
                && INITIALS.matcher(name).results().anyMatch(found -> !written.contains(found.group()));
    }

    private static boolean isShort(String name, String full) {
        return Wording.isShortFor(name, full, true);
    }

    private static boolean sameLetters(String a, String b) {
        return letters(a).equals(letters(b));
    }

    private static String letters(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}+#]", "");
    }
}
