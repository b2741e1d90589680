package dev.tailorbird.experience;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class MergeTest {
    private static final UUID ACCOUNT = UUID.randomUUID();

    @Test
    void aJobThatAnotherResumeSpellsDifferentlyIsTheSameJob() {
        assertThat(same(
                        job("Acme Inc.", "Sr. Software Engineer", "2019-03", null),
                        job("ACME", "Senior Software Engineer", "2019-01", null)))
                .isTrue();
        assertThat(same(
                        job("Müller & Söhne GmbH", "Tischler (m/w/d)", "2015-01", "2018-01"),
                        job("Muller und Sohne", "Tischler", "2015-04", "2018-06")))
                .isTrue();
        assertThat(same(
                        job("Harbour Board", "Deck Hand", "2011-01", "2016-04"),
                        job("The Harbour Board of Dover", "Deck Hand", "2011-01", "2016-04")))
                .isTrue();
    }

    @Test
    void aPromotionASecondStayAndAnotherEmployerAreOtherJobs() {
        Station engineer = job("Acme", "Engineer", "2015-01", "2018-06");
        assertThat(same(engineer, job("Acme", "Senior Engineer", "2018-06", null)))
                .isFalse();
        assertThat(same(engineer, job("Acme", "Engineer", "2021-02", null))).isFalse();
        assertThat(same(engineer, job("Apex", "Engineer", "2015-01", "2018-06")))
                .isFalse();
        assertThat(same(engineer, job("Acme Robotics", "Engineer", "2017-01", "2018-06")))
                .isFalse();
    }

    @Test
    void aDegreeAndACertificateAreRecognisedInTheirShortForms() {
        assertThat(same(
                        entry(Entry.Type.EDUCATION, "University of Leeds", "BSc, Logistics", null, "2020-06"),
                        entry(
                                Entry.Type.EDUCATION,
                                "Leeds University",
                                "Bachelor of Science, Logistics",
                                "2017-01",
                                "2020-01")))
                .isTrue();
        assertThat(same(
                        entry(Entry.Type.EDUCATION, "University of Leeds", "BSc, Logistics", null, "2020-06"),
                        entry(Entry.Type.EDUCATION, "University of Leeds", "MSc, Logistics", null, "2021-06")))
                .isFalse();
        assertThat(same(
                        entry(Entry.Type.CERTIFICATE, "Forklift Licence", "Care Board", "2020-05", "2020-05"),
                        entry(Entry.Type.CERTIFICATE, "Forklift licence", null, null, null)))
                .isTrue();
    }

    @Test
    void aStatementInOtherSmallWordsIsNotAddedAgainButAnotherNumberIs() {
        Station known = job("Acme", "Clerk", "2015-01", null, "Reduced picking errors by 32% with barcode scanning");
        Station incoming = job(
                "Acme Ltd",
                "Clerk",
                "2015-01",
                null,
                "Reduce picking errors by 32% through barcode scanning.",
                "Reduced picking errors by 23% with barcode scanning",
                "Reduced packing errors by 32% with barcode scanning");
        Merge merge = merge(known, incoming);
        assertThat(merge.newEntries).isEmpty();
        assertThat(merge.newEvidence)
                .extracting(row -> row.text)
                .containsExactly(
                        "Reduced picking errors by 23% with barcode scanning",
                        "Reduced packing errors by 32% with barcode scanning");
    }

    @Test
    void twoAlikeEntriesOfOneResumeStayTwo() {
        Merge merge = merge(
                job("Acme", "Clerk", "2015-01", "2016-12"),
                job("Acme Inc", "Clerk", "2015-02", "2015-12"),
                job("Acme Inc", "Clerk", "2016-03", "2016-10"));
        assertThat(merge.mergedEntries).isEqualTo(1);
        assertThat(merge.newEntries).hasSize(1);
    }

    private static boolean same(Station known, Station incoming) {
        return merge(known, incoming).mergedEntries == 1;
    }

    private static Merge merge(Station known, Station... incoming) {
        EntryRow row = EntryRow.of(ACCOUNT, known, 0, false);
        List<EvidenceRow> evidence = new ArrayList<>();
        known.evidence().forEach(e -> evidence.add(EvidenceRow.of(ACCOUNT, row.id, e, 0, false)));
        return new Merge(ACCOUNT, List.of(row), evidence, false).add(new Experience(List.of(incoming), List.of()));
    }

    private static Station job(String employer, String title, String start, String end, String... statements) {
        Entry entry = entry(Entry.Type.WORK, employer, title, start, end).entry();
        List<Evidence> evidence = new ArrayList<>();
        for (String text : statements)
            evidence.add(new Evidence(
                    "e",
                    "1",
                    text,
                    Evidence.Kind.ACHIEVEMENT,
                    Evidence.Source.RESUME,
                    Evidence.Lens.FACTS,
                    List.of(),
                    null));
        return new Station(entry, Map.of(), evidence);
    }

    private static Station entry(Entry.Type type, String organisation, String title, String start, String end) {
        YearMonth from = start == null ? null : YearMonth.parse(start);
        YearMonth to = end == null ? null : YearMonth.parse(end);
        return new Station(
                new Entry("1", type, organisation, title, null, from, to, from != null && to == null, null),
                Map.of(),
                List.of());
    }
}
