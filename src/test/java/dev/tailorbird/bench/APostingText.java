package dev.tailorbird.bench;

import dev.tailorbird.discovery.board.Found;
import dev.tailorbird.discovery.board.Pay;
import dev.tailorbird.discovery.board.WorkSetting;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Postings by number, of the shape and length that boards show: about 5 kB of HTML in sections and lists. */
final class APostingText {
    private static final List<String> ROLES =
            List.of("Nurse", "Welder", "Accountant", "Software Engineer", "Cook", "Teacher", "Planner", "Electrician");
    private static final List<String> LEVELS = List.of("", "Senior ", "Junior ", "Lead ", "Assistant ");
    private static final List<String> PLACES =
            List.of("Berlin, Germany", "Leeds, United Kingdom", "Lyon, France", "Austin, TX", "Toronto, ON", "Remote");
    private static final List<String> WORDS = List.of(
            ("team customer safety quality report plan machine patient kitchen budget training schedule project software data"
                            + " process service standard review support supplier delivery shift experience skill degree"
                            + " communication detail deadline inventory school design drawing test repair order week"
                            + " improve lead build write check answer prepare follow learn share keep take make with and for"
                            + " the our your each new every before after")
                    .split(" "));

    private APostingText() {}

    static Found found(int number) {
        Random random = new Random(number);
        String title =
                LEVELS.get(random.nextInt(LEVELS.size())) + ROLES.get(random.nextInt(ROLES.size())) + " " + number;
        Pay pay = random.nextInt(3) > 0
                ? null
                : new Pay(
                        BigDecimal.valueOf(40_000 + random.nextInt(40) * 1000),
                        BigDecimal.valueOf(90_000 + random.nextInt(40) * 1000),
                        "EUR",
                        "year",
                        null);
        return new Found(
                "id-" + number,
                title,
                "Employer " + random.nextInt(500),
                List.of(PLACES.get(random.nextInt(PLACES.size()))),
                random.nextInt(4) == 0 ? WorkSetting.REMOTE : null,
                "Full-time",
                "Unit " + random.nextInt(20),
                pay,
                Instant.ofEpochSecond(1_700_000_000L + number),
                "https://jobs.example/acme/" + number,
                "https://jobs.example/acme/" + number + "/apply",
                html(random));
    }

    private static String html(Random random) {
        return section(random, "About the work", 2)
                + section(random, "What you do", 9)
                + section(random, "What you bring", 10)
                + section(random, "What we offer", 7);
    }

    private static String section(Random random, String heading, int items) {
        return "<h3>" + heading + "</h3><p>" + sentence(random, 30) + "</p><ul>"
                + IntStream.range(0, items)
                        .mapToObj(i -> "<li><span style=\"font-weight: 400\">" + sentence(random, 12) + "</span></li>")
                        .collect(Collectors.joining())
                + "</ul>";
    }

    private static String sentence(Random random, int words) {
        return IntStream.range(0, words)
                        .mapToObj(i -> WORDS.get(random.nextInt(WORDS.size())))
                        .collect(Collectors.joining(" "))
                + ".";
    }
}
