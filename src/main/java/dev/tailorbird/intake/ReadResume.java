package dev.tailorbird.intake;

import dev.langchain4j.model.output.structured.Description;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A resume as a model sorted it: short values copied, sentences by their lines. Everything may be absent. */
record ReadResume(
        @Nullable String name,
        @Description("headline under the name") @Nullable String label,
        @Nullable String email,
        @Nullable String phone,
        @Nullable String city,
        @Description("lines") @Nullable String summary,
        @Nullable List<Job> work,
        @Nullable List<Job> volunteer,
        @Nullable List<School> education,
        @Nullable List<Project> projects,
        @Nullable List<Named> certificates,
        @Nullable List<Named> awards,
        @Nullable List<Named> publications,
        @Nullable List<Group> skills,
        @Nullable List<Spoken> languages) {

    /** A job, paid or not. */
    record Job(
            @Nullable String organisation,
            @Nullable String position,
            @Nullable String location,
            @Nullable String startDate,
            @Nullable String endDate,
            @Description("lines") @Nullable String summary,

            @Description("each bullet by its lines") @Nullable
            List<String> highlights) {}

    /** A degree or course of study. */
    record School(
            @Nullable String institution,
            @Nullable String studyType,
            @Nullable String area,
            @Nullable String startDate,
            @Nullable String endDate,
            @Nullable String score,
            @Nullable List<String> courses) {}

    /** A project. */
    record Project(
            @Nullable String name,
            @Nullable String startDate,
            @Nullable String endDate,
            @Description("lines") @Nullable String description,

            @Description("each bullet by its lines") @Nullable
            List<String> highlights,

            @Nullable List<String> keywords) {}

    /** A certificate, award or publication. */
    record Named(
            @Nullable String name,

            @Description("issuer, awarder or publisher") @Nullable
            String by,

            @Nullable String date) {}

    /** Skills under their heading. */
    record Group(@Nullable String name, @Nullable List<String> keywords) {}

    /** A language. */
    record Spoken(@Nullable String language, @Nullable String fluency) {}
}
