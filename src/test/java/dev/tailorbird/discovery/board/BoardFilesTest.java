package dev.tailorbird.discovery.board;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tailorbird.discovery.Platform;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/** Recorded answers of real boards: no posting is lost, and a table says how complete each platform's fields are. */
@EnabledIf("dev.tailorbird.discovery.board.RecordedBoards#areThere")
class BoardFilesTest {
    @Test
    void noPostingOfARecordedAnswerIsLost() throws IOException {
        Map<Platform, List<Found>> found = new LinkedHashMap<>();
        List<String> wrong = new ArrayList<>();
        for (RecordedBoards.Recorded recorded : RecordedBoards.ALL) {
            List<Found> postings = read(recorded);
            if (postings.size() != recorded.postings())
                wrong.add(recorded.path() + ": " + postings.size() + ", not " + recorded.postings());
            found.computeIfAbsent(recorded.platform(), p -> new ArrayList<>()).addAll(postings);
        }
        print(found);
        assertThat(wrong).isEmpty();
    }

    private static List<Found> read(RecordedBoards.Recorded recorded) throws IOException {
        List<Found> all = new ArrayList<>();
        for (String answer : recorded.answers())
            all.addAll(batch(recorded.platform(), answer).postings());
        return all;
    }

    private static Batch batch(Platform platform, String answer) {
        Ask asked = new Ask(URI.create("https://board.example/jobs?tags=comment"), null, 0, 0);
        return Boards.of(platform).orElseThrow().read(asked, answer);
    }

    private static void print(Map<Platform, List<Found>> found) {
        Map<String, Predicate<Found>> fields = new LinkedHashMap<>();
        fields.put("company", f -> f.company() != null);
        fields.put("place", f -> !f.locations().isEmpty());
        fields.put("setting", f -> f.workSetting() != null);
        fields.put("type", f -> f.employmentType() != null);
        fields.put("unit", f -> f.department() != null);
        fields.put("pay", f -> f.pay() != null);
        fields.put("posted", f -> f.postedAt() != null);
        fields.put("text", f -> f.html() != null);
        System.out.printf("%-16s %8s", "platform", "postings");
        fields.keySet().forEach(name -> System.out.printf(" %7s", name));
        System.out.println();
        found.forEach((platform, postings) -> {
            System.out.printf("%-16s %8d", platform.label(), postings.size());
            fields.values()
                    .forEach(field -> System.out.printf(
                            Locale.ROOT,
                            " %6.0f%%",
                            100.0 * postings.stream().filter(field).count() / Math.max(1, postings.size())));
            System.out.println();
        });
    }
}
