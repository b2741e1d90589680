package dev.tailorbird.testing;

import dev.tailorbird.experience.Entry;
import dev.tailorbird.experience.Evidence;
import dev.tailorbird.intake.Career;
import dev.tailorbird.profile.JsonResume;
import dev.tailorbird.skills.SkillLexicon;
import dev.tailorbird.skills.SkillMention;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/** A fictional person's resume with its entries and evidence, built up from what a test needs. */
public final class AResume {
    private static final JsonResume EMPTY =
            new JsonResume(null, null, null, null, null, null, null, null, null, null, null, null, null, null);

    private final List<JsonResume.Work> work = new ArrayList<>();
    private final List<JsonResume.Skill> skills = new ArrayList<>();
    private final List<JsonResume.Project> projects = new ArrayList<>();
    private final List<JsonResume.Education> education = new ArrayList<>();
    private final List<Evidence> further = new ArrayList<>();
    private String label;
    private String summary;

    /** Odile Marchetti, who ran a warehouse and before that its front desk. */
    public static AResume ofAWarehouseManager() {
        return new AResume()
                .job(
                        "Brightwater Logistics",
                        "Warehouse Manager",
                        "2019-03",
                        null,
                        "Responsible for managing a team of 14 pickers on two shifts",
                        "Reduced picking errors by 32% by introducing barcode scanning in the cold store",
                        "Spearheaded the move to SAP EWM for 3 sites, finished two weeks early",
                        "Helped to negotiate carrier contracts worth $1.2M a year",
                        "Trained 40 seasonal workers each autumn in forklift safety",
                        "Organised the staff summer party for 200 guests",
                        "Wrote monthly inventory reports in Excel for the regional director")
                .job(
                        "Tern & Heron Supply",
                        "Stock Clerk",
                        "2015-06",
                        "2019-02",
                        "Counted stock weekly and corrected differences in SAP",
                        "Answered customer calls about late deliveries",
                        "Built an Excel sheet that cut the time for cycle counts from 3 days to 1")
                .skills("Systems", "SAP EWM", "Microsoft Excel", "barcode scanning")
                .skills("Languages", "French", "English");
    }

    public AResume job(String employer, String title, String start, String end, String... statements) {
        work.add(new JsonResume.Work(employer, null, null, title, null, start, end, null, List.of(statements)));
        return this;
    }

    public AResume skills(String category, String... names) {
        skills.add(new JsonResume.Skill(category, null, List.of(names)));
        return this;
    }

    public AResume project(String name, String... highlights) {
        projects.add(new JsonResume.Project(
                name, null, List.of(highlights), List.of(), null, null, null, List.of(), null, null));
        return this;
    }

    public AResume degree(String school, String degree, String field) {
        education.add(new JsonResume.Education(school, null, field, degree, "2011", "2014", null, List.of()));
        return this;
    }

    public AResume headline(String text) {
        label = text;
        return this;
    }

    public AResume summary(String text) {
        summary = text;
        return this;
    }

    public AResume with(Evidence item) {
        further.add(item);
        return this;
    }

    public JsonResume resume() {
        JsonResume.Basics basics = new JsonResume.Basics(
                "Odile Marchetti", label, null, "odile@example.com", "+33 1 00 00 00 00", null, summary, null, null);
        return new JsonResume(
                EMPTY.schema(),
                basics,
                work,
                null,
                education,
                null,
                null,
                null,
                skills,
                null,
                null,
                null,
                projects,
                null);
    }

    public Career career() {
        List<Entry> entries = new ArrayList<>();
        List<Evidence> evidence = new ArrayList<>();
        for (int i = 0; i < work.size(); i++) {
            JsonResume.Work w = work.get(i);
            String id = "work-" + (i + 1);
            YearMonth end = w.endDate() == null ? null : YearMonth.parse(w.endDate());
            entries.add(new Entry(
                    id,
                    Entry.Type.WORK,
                    w.name(),
                    w.position(),
                    null,
                    YearMonth.parse(w.startDate()),
                    end,
                    end == null,
                    null));
            for (int s = 0; s < w.highlights().size(); s++)
                evidence.add(fact(id + "." + (s + 1), id, w.highlights().get(s)));
        }
        evidence.addAll(further);
        return new Career(entries, evidence);
    }

    public static Evidence fact(String id, String entryId, String text) {
        List<String> skills = SkillLexicon.standard().mentions(text).stream()
                .map(SkillMention::skill)
                .map(skill -> skill.name())
                .distinct()
                .toList();
        return new Evidence(
                id,
                entryId,
                text,
                Evidence.Kind.ACHIEVEMENT,
                Evidence.Source.RESUME,
                Evidence.Lens.FACTS,
                skills,
                "Resume");
    }
}
