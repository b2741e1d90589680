package dev.tailorbird.experience;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import dev.tailorbird.shared.Json;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class RestorationTest {
    private static final UUID ACCOUNT = UUID.randomUUID();

    private final Map<UUID, EntryRow> entries = new HashMap<>();
    private final Map<UUID, EvidenceRow> statements = new HashMap<>();

    @Test
    void whatWasChangedStandsAsBeforeAndWhatWasRemovedIsBack() throws Exception {
        EntryRow job = job("Larkmoor Foods");
        EvidenceRow kept = statement(job, "Cut errors by 32%");
        EvidenceRow gone = statement(job, "Wrote the stock report");
        Change change = new Change("test").changes(job).changes(kept).removes(gone);
        job.organisation = "Elsewhere";
        kept.text = "Something else";
        statements.remove(gone.id);

        Restoration restored = restore(change);
        assertThat(job.organisation).isEqualTo("Larkmoor Foods");
        assertThat(kept.text).isEqualTo("Cut errors by 32%");
        assertThat(restored.evidence).extracting(row -> row.id).containsExactly(gone.id);
        assertThat(restored.evidence.get(0).text).isEqualTo("Wrote the stock report");
        assertThat(restored.jobs).isEmpty();
    }

    @Test
    void whatSomethingElseRemovedSinceStaysGoneAndLeavesItsStatementsFree() throws Exception {
        EntryRow job = job("Larkmoor Foods");
        EvidenceRow edited = statement(job, "Cut errors by 32%");
        EvidenceRow moved = statement(job, "Wrote the stock report");
        Change change = new Change("test").changes(job).changes(edited).changes(moved);
        entries.remove(job.id);
        statements.remove(edited.id);
        moved.entryId = null;

        Restoration restored = restore(change);
        assertThat(restored.jobs).isEmpty();
        assertThat(restored.evidence).isEmpty();
        assertThat(moved.entryId).isNull();
    }

    @Test
    void theFirstImageOfARowCounts() throws Exception {
        EntryRow job = job("Larkmoor Foods");
        Change change = new Change("test").changes(job);
        job.organisation = "Between";
        change.changes(job);
        job.organisation = "After";
        restore(change);
        assertThat(job.organisation).isEqualTo("Larkmoor Foods");
    }

    /** Through the form in which changes are stored. */
    private Restoration restore(Change change) throws JsonProcessingException {
        Change.Image image = Json.MAPPER.readValue(Json.write(change.image()), Change.Image.class);
        return new Restoration(ACCOUNT, image, new ArrayList<>(entries.values()), new ArrayList<>(statements.values()));
    }

    private EntryRow job(String organisation) {
        EntryRow row = EntryRow.blank(ACCOUNT);
        row.type = Entry.Type.WORK;
        row.organisation = organisation;
        row.detail = Map.of("name", organisation);
        entries.put(row.id, row);
        return row;
    }

    private EvidenceRow statement(EntryRow entry, String text) {
        EvidenceRow row = EvidenceRow.blank(ACCOUNT, 0);
        row.text = text;
        row.entryId = entry.id;
        row.kind = Evidence.Kind.ACHIEVEMENT;
        row.lens = Evidence.Lens.FACTS;
        row.skills = List.of();
        statements.put(row.id, row);
        return row;
    }
}
