package dev.tailorbird.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PdfLayoutTest {
    private static final float SIZE = 10;
    private final List<Word> words = new ArrayList<>();

    @Test
    void datesThatStandCloseToASideBarBelongToTheirOwnColumn() {
        put(40, 60, "Work Experience");
        put(420, 60, "Skills");
        for (int job = 0; job < 4; job++) {
            put(40, 90 + 60 * job, "Senior Cook");
            put(340, 90 + 60 * job, "2011 - 2014");
            put(40, 104 + 60 * job, "Blue Spoon Kitchens of Ashvale");
            put(40, 118 + 60 * job, "Cooked soup for everybody who came in");
        }
        for (int i = 0; i < 14; i++) put(420, 84 + 13.7f * i, "Skill " + i);
        assertThat(lines()).contains("Senior Cook  2011 - 2014").contains("Skill 3");
    }

    @Test
    void twoColumnsMayBeginBelowTextOfFullWidth() {
        put(40, 60, "Work Experience");
        for (int i = 0; i < 8; i++)
            put(40, 80 + 14 * i, "Cooked soup for everybody who came in from the cold and the rain " + i);
        put(40, 220, "Education");
        put(320, 220, "Skills");
        for (int i = 0; i < 6; i++) {
            put(40, 240 + 14 * i, "School " + i);
            put(320, 240 + 14 * i, "Skill " + i);
        }
        assertThat(lines()).containsSequence("School 4", "School 5", "Skills", "Skill 0");
    }

    @Test
    void aTableIsReadRowByRow() {
        put(40, 60, "Work Experience");
        for (int job = 0; job < 6; job++) {
            put(40, 90 + 40 * job, "2011 - 2014");
            put(150, 90 + 40 * job, "Senior Cook");
            put(360, 90 + 40 * job, "Blue Spoon");
        }
        assertThat(lines()).contains("Senior Cook  Blue Spoon  2011 - 2014");
    }

    private List<Line> page() {
        PdfLayout layout = new PdfLayout();
        layout.add(words, 595, 842);
        return layout.lines();
    }

    private List<String> lines() {
        return page().stream().map(Line::text).toList();
    }

    private void put(float x, float y, String text) {
        for (String word : text.split(" ")) {
            float right = x + 5 * word.length();
            words.add(new Word(word, x, right, y, SIZE, false, false, null, false));
            x = right + 2.5f;
        }
    }
}
