package dev.tailorbird.discovery.facts;

import com.fasterxml.jackson.core.JsonProcessingException;
import dev.tailorbird.discovery.facts.ListingFacts.Facts;
import dev.tailorbird.discovery.facts.ListingFacts.Text;
import dev.tailorbird.posting.Posting;
import dev.tailorbird.posting.PostingAnalysis;
import dev.tailorbird.posting.PostingAnalysis.Place;
import dev.tailorbird.posting.PostingAnalyst;
import dev.tailorbird.posting.PostingFacts;
import dev.tailorbird.shared.Json;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Asks the analyst about one listing. */
@ApplicationScoped
class FactsReader {
    private static final Logger LOG = Logger.getLogger(FactsReader.class);
    private static final BigDecimal MOST_YEARS = BigDecimal.valueOf(99);
    private static final BigDecimal MOST_PAY = new BigDecimal("999999999999");

    private final PostingAnalyst analyst;

    FactsReader(PostingAnalyst analyst) {
        this.analyst = analyst;
    }

    /** A text that the analyst cannot cope with has no facts, and does not keep others from theirs. */
    Facts read(Text text) {
        try {
            return facts(text, analyst.facts(posting(text)));
        } catch (RuntimeException e) {
            LOG.errorf(e, "No facts of listing %s could be read", text.id());
            return new Facts(text.id(), "[]", "unknown", "unknown", null, "unknown", null, null, "unknown", "[]");
        }
    }

    private static Posting posting(Text text) {
        String body = text.body();
        return new Posting(
                null,
                text.title(),
                text.company(),
                String.join("; ", places(text.places())),
                body.length() > Posting.MAX_LENGTH ? body.substring(0, Posting.MAX_LENGTH) : body);
    }

    private static Facts facts(Text text, PostingFacts found) {
        BigDecimal years = found.minYears();
        return new Facts(
                text.id(),
                Json.write(found.locations().stream()
                        .map(FactsReader::place)
                        .filter(place -> !place.isEmpty())
                        .toList()),
                found.workSetting(),
                found.employmentType(),
                plausible(found.salary()),
                found.level(),
                years == null || years.compareTo(MOST_YEARS) > 0 ? null : years,
                found.degree(),
                found.sponsorship(),
                Json.write(found.skills()));
    }

    private static PostingAnalysis.@Nullable Salary plausible(PostingAnalysis.@Nullable Salary pay) {
        if (pay == null || pay.period() == null) return null;
        boolean tooMuch =
                Stream.of(pay.yearMin(), pay.yearMax()).anyMatch(sum -> sum != null && sum.compareTo(MOST_PAY) > 0);
        return tooMuch || pay.currency() != null && pay.currency().length() > 3 ? null : pay;
    }

    private static String place(Place place) {
        return Stream.of(place.city(), place.region(), place.country())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
    }

    private static List<String> places(String json) {
        try {
            return Arrays.asList(Json.MAPPER.readValue(json, String[].class));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Stored places are not a list", e);
        }
    }
}
