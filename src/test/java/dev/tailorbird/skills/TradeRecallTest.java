package dev.tailorbird.skills;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** How much of a trade's own words the lexicon knows, on postings whose skills are marked. */
class TradeRecallTest {
    /** Number of the posting of each trade that the lexicon was not extended for. */
    private static final int CHECK = 4;

    private static final Pattern MARK = Pattern.compile("\\[\\[(.+?)]]");

    private static final double FLOOR_OF_A_TRADE = 0.85;
    private static final double FLOOR_OF_PRECISION = 0.80;

    /** One standard error under what was reached. */
    private static final double FLOOR_OF_THE_CHECK = 0.86;

    private record Span(int start, int end) {
        boolean touches(Span other) {
            return start < other.end && other.start < end;
        }
    }

    private record Marked(String trade, boolean check, String text, List<Span> skills) {
        static Marked read(String trade, boolean check, String raw) {
            StringBuilder text = new StringBuilder();
            List<Span> skills = new ArrayList<>();
            Matcher mark = MARK.matcher(raw);
            int at = 0;
            while (mark.find()) {
                text.append(raw, at, mark.start());
                skills.add(new Span(text.length(), text.length() + mark.group(1).length()));
                text.append(mark.group(1));
                at = mark.end();
            }
            return new Marked(trade, check, text.append(raw.substring(at)).toString(), skills);
        }
    }

    private static final class Score {
        int marked;
        int found;
        int mentions;
        int right;

        void add(Marked posting, List<SkillMention> mentions, List<String> missed, List<String> wrong) {
            marked += posting.skills().size();
            for (Span skill : posting.skills()) {
                boolean hit = mentions.stream().anyMatch(m -> skill.touches(new Span(m.start(), m.end())));
                if (hit) found++;
                else missed.add(posting.text().substring(skill.start(), skill.end()));
            }
            for (SkillMention mention : mentions) {
                Span span = new Span(mention.start(), mention.end());
                this.mentions++;
                if (posting.skills().stream().anyMatch(span::touches)) right++;
                else wrong.add(posting.text().substring(mention.start(), mention.end()));
            }
        }

        double recall() {
            return (double) found / marked;
        }

        double precision() {
            return (double) right / mentions;
        }
    }

    @Test
    void everyTradesSkillsAreFoundInItsPostings() throws IOException {
        Map<String, Score> byTrade = new TreeMap<>();
        Score tune = new Score();
        Score check = new Score();
        List<String> missed = new ArrayList<>();
        List<String> wrong = new ArrayList<>();
        for (Marked posting : postings()) {
            List<SkillMention> mentions = SkillLexicon.standard().mentions(posting.text());
            byTrade.computeIfAbsent(posting.trade(), trade -> new Score())
                    .add(posting, mentions, posting.check() ? new ArrayList<>() : missed, wrong);
            (posting.check() ? check : tune).add(posting, mentions, new ArrayList<>(), new ArrayList<>());
        }
        System.out.printf("%-44s %6s %6s %9s%n", "trade", "marked", "recall", "precision");
        byTrade.forEach(TradeRecallTest::print);
        print("all, tune", tune);
        print("all, check", check);
        System.out.println("missed (tune): " + missed + "\nwrong: " + wrong);

        assertThat(byTrade).hasSizeGreaterThanOrEqualTo(15);
        assertThat(byTrade.values()).allSatisfy(score -> {
            assertThat(score.recall()).isGreaterThanOrEqualTo(FLOOR_OF_A_TRADE);
            assertThat(score.precision()).isGreaterThanOrEqualTo(FLOOR_OF_PRECISION);
        });
        assertThat(check.recall()).isGreaterThanOrEqualTo(FLOOR_OF_THE_CHECK);
    }

    private static void print(String name, Score score) {
        System.out.printf(
                Locale.ROOT, "%-44s %6d %6.3f %9.3f%n", name, score.marked, score.recall(), score.precision());
    }

    private static List<Marked> postings() throws IOException {
        try (InputStream in = TradeRecallTest.class.getResourceAsStream("/skills/postings.txt")) {
            String all = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            Map<String, Integer> perTrade = new LinkedHashMap<>();
            List<Marked> postings = new ArrayList<>();
            for (String block : all.split("(?m)^== ")) {
                String[] lines = block.split("\n", 2);
                if (lines[0].startsWith("#")) continue;
                int number = perTrade.merge(lines[0].strip(), 1, Integer::sum);
                postings.add(Marked.read(lines[0].strip(), number == CHECK, lines[1].strip()));
            }
            return postings;
        }
    }
}
