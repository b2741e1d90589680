package dev.tailorbird.experience;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What an edit of an entry's fields does to the statements that say the same: they are reworded, added or removed. */
final class LineUpdate {
    final List<EvidenceRow> added = new ArrayList<>();
    final List<UUID> removed = new ArrayList<>();
    final List<EvidenceRow> statements;

    private final EntryRow entry;
    private final Change change;
    private final Function<String, Reading> reader;

    /** @param statements the entry's, in order */
    LineUpdate(EntryRow entry, List<EvidenceRow> statements, Change change, Function<String, Reading> reader) {
        this.entry = entry;
        this.statements = new ArrayList<>(statements);
        this.change = change;
        this.reader = reader;
    }

    LineUpdate from(List<EntryLines.Line> before, List<EntryLines.Line> after) {
        List<EntryLines.Line> gone = new ArrayList<>(before);
        gone.removeAll(after);
        List<EntryLines.Line> fresh = new ArrayList<>(after);
        fresh.removeAll(before);
        for (EntryLines.Line line : gone) {
            EvidenceRow row = saying(line);
            if (row == null) continue;
            EntryLines.Line successor = fresh.stream()
                    .filter(other -> other.kind() == line.kind())
                    .findFirst()
                    .orElse(null);
            if (successor == null) remove(row);
            else {
                fresh.remove(successor);
                change.changes(row);
                say(row, successor);
            }
        }
        Set<String> said = new HashSet<>();
        statements.forEach(row -> said.add(Merge.words(row.text)));
        for (EntryLines.Line line : fresh) if (said.add(Merge.words(line.text()))) add(line);
        return this;
    }

    private @Nullable EvidenceRow saying(EntryLines.Line line) {
        return statements.stream()
                .filter(row -> row.text.equals(line.text()))
                .findFirst()
                .orElse(null);
    }

    private void remove(EvidenceRow row) {
        change.removes(row);
        removed.add(row.id);
        statements.remove(row);
    }

    private void add(EntryLines.Line line) {
        int position =
                statements.stream().mapToInt(row -> row.position + 1).max().orElse(0);
        EvidenceRow row = EvidenceRow.blank(entry.accountId, position);
        row.lens = Evidence.Lens.FACTS;
        row.entryId = entry.id;
        say(row, line);
        change.makes(row.id);
        added.add(row);
        statements.add(row);
    }

    private void say(EvidenceRow row, EntryLines.Line line) {
        row.reword(line.text(), reader.apply(line.text()));
        row.source = Evidence.Source.MANUAL;
        row.kind = line.kind();
    }
}
