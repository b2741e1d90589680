package dev.tailorbird.skills;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** All forms of all skills as a tree of words; finds the longest one that begins at a given word. */
final class PhraseTree {
    private final Node root = new Node();

    /** A form found in a text; {@code skill} is null for a phrase that only covers its words. */
    record Hit(@Nullable Skill skill, Form form, int start, int end, int wordAfter, boolean capitals) {}

    void add(Form form, Skill skill) {
        Node node = nodeOf(form.text());
        node.leaf = new Leaf(form, skill, node.leaf);
    }

    void addCover(String phrase) {
        Node node = nodeOf(phrase);
        node.leaf = new Leaf(Form.parse(phrase), null, node.leaf);
    }

    @Nullable
    Skill exact(List<Word> words) {
        Node node = root;
        for (int i = 0; i < words.size(); i++) {
            Node next = node.child(words.get(i).folded(), i == words.size() - 1);
            if (next == null) {
                return null;
            }
            node = next;
        }
        for (Leaf leaf = node.leaf; leaf != null; leaf = leaf.other) {
            if (leaf.skill != null) {
                return leaf.skill;
            }
        }
        return null;
    }

    @Nullable
    Hit longest(String text, List<Word> words, int from) {
        Hit best = null;
        Node node = root;
        for (int i = from; i < words.size(); i++) {
            Word word = words.get(i);
            if (i > from && !joins(text, words.get(i - 1).end(), word.start())) {
                break;
            }
            Node plain = node.children.get(word.folded());
            Node singular = plain != null && plain.leaf != null ? null : node.singular(word.folded());
            for (Node candidate : new Node[] {singular, plain}) {
                Hit hit = candidate == null ? null : hitAt(candidate, text, words.get(from), word, i + 1);
                best = hit == null ? best : hit;
            }
            if (plain == null) {
                break;
            }
            node = plain;
        }
        return best;
    }

    private static @Nullable Hit hitAt(Node node, String text, Word first, Word last, int wordAfter) {
        Hit found = null;
        for (Leaf leaf = node.leaf; leaf != null; leaf = leaf.other) {
            int start = withLeadingSign(leaf.form.text(), text, first.start());
            boolean sign = !leaf.form.text().startsWith(".") || start < first.start();
            boolean capitals = capitalsAgree(leaf.form.text(), text, first.start(), last.end());
            if (sign && (capitals || leaf.form.rule() != Form.Rule.CAPITALS)) {
                boolean better = found == null || found.form().rule().compareTo(leaf.form.rule()) > 0;
                found = better ? new Hit(leaf.skill, leaf.form, start, last.end(), wordAfter, capitals) : found;
            }
        }
        return found;
    }

    /** ".NET" begins at its dot. */
    private static int withLeadingSign(String form, String text, int start) {
        return form.startsWith(".") && start > 0 && text.charAt(start - 1) == '.' ? start - 1 : start;
    }

    /** Every capital of the form is a capital in the text; letters are compared in their order, signs are skipped. */
    private static boolean capitalsAgree(String form, String text, int start, int end) {
        int at = start;
        for (int i = 0; i < form.length(); i++) {
            char wanted = form.charAt(i);
            if (!Character.isLetterOrDigit(wanted)) {
                continue;
            }
            while (at < end && !Character.isLetterOrDigit(text.charAt(at))) {
                at++;
            }
            if (at >= end || (Character.isUpperCase(wanted) && !Character.isUpperCase(text.charAt(at)))) {
                return false;
            }
            at++;
        }
        return true;
    }

    /** Two words belong to one phrase when at most a blank, a hyphen, a slash, an ampersand or a dot parts them. */
    private static boolean joins(String text, int end, int start) {
        int gap = start - end;
        if (gap == 0) {
            return true;
        }
        if (gap > 3) {
            return false;
        }
        String between = text.substring(end, start);
        if (gap == 1) {
            return " \n\t\u00a0-/&._'\u2019\u2010\u2011\u2013".contains(between);
        }
        return between.isBlank() || between.equals(" & ") || between.equals(" / ");
    }

    private Node nodeOf(String phrase) {
        Node node = root;
        for (Word word : Word.of(phrase)) {
            node = node.children.computeIfAbsent(word.folded(), key -> new Node());
        }
        return node;
    }

    private static final class Node {
        final Map<String, Node> children = new HashMap<>(4);

        @Nullable
        Leaf leaf;

        @Nullable
        Node child(String word, boolean last) {
            Node exact = children.get(word);
            return exact == null && last ? singular(word) : exact;
        }

        @Nullable
        Node singular(String word) {
            boolean plural = word.length() > 3 && word.endsWith("s") && !word.endsWith("ss");
            return plural ? children.get(word.substring(0, word.length() - 1)) : null;
        }
    }

    private record Leaf(
            Form form, @Nullable Skill skill, @Nullable Leaf other) {}
}
