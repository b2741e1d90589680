package dev.tailorbird.profile;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A resume in the JSON Resume 1.0.0 format, the one form in which a whole resume travels between packages, commands
 * and other programs. Dates are ISO-8601 prefixes: {@code 2021}, {@code 2021-03} or {@code 2021-03-15}. A missing
 * {@code endDate} of a started entry means "to this day". Lists are never null; absent texts are.
 *
 * @param meta the format's own extension point; Tailorbird writes only the key {@code tailorbird}
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record JsonResume(
        @JsonProperty("$schema") @Nullable String schema,
        Basics basics,
        List<Work> work,
        List<Volunteer> volunteer,
        List<Education> education,
        List<Award> awards,
        List<Certificate> certificates,
        List<Publication> publications,
        List<Skill> skills,
        List<Language> languages,
        List<Interest> interests,
        List<Reference> references,
        List<Project> projects,
        Map<String, Object> meta) {

    public static final String SCHEMA = "https://raw.githubusercontent.com/jsonresume/resume-schema/v1.0.0/schema.json";

    public JsonResume {
        basics = basics == null ? Basics.EMPTY : basics;
        work = copy(work);
        volunteer = copy(volunteer);
        education = copy(education);
        awards = copy(awards);
        certificates = copy(certificates);
        publications = copy(publications);
        skills = copy(skills);
        languages = copy(languages);
        interests = copy(interests);
        references = copy(references);
        projects = copy(projects);
        meta = meta == null ? Map.of() : meta;
    }

    public JsonResume withWork(List<Work> roles) {
        return new JsonResume(
                schema,
                basics,
                roles,
                volunteer,
                education,
                awards,
                certificates,
                publications,
                skills,
                languages,
                interests,
                references,
                projects,
                meta);
    }

    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record Basics(
            @Nullable String name,
            @Nullable String label,
            @Nullable String image,
            @Nullable String email,
            @Nullable String phone,
            @Nullable String url,
            @Nullable String summary,
            @Nullable Location location,
            List<Link> profiles) {
        public static final Basics EMPTY = new Basics(null, null, null, null, null, null, null, null, List.of());

        public Basics {
            profiles = copy(profiles);
        }

        public Basics withSummary(@Nullable String text) {
            return new Basics(name, label, image, email, phone, url, text, location, profiles);
        }
    }

    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record Location(
            @Nullable String address,
            @Nullable String postalCode,
            @Nullable String city,
            @Nullable String countryCode,
            @Nullable String region) {}

    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record Link(
            @Nullable String network,
            @Nullable String username,
            @Nullable String url) {}

    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record Work(
            @Nullable String name,
            @Nullable String location,
            @Nullable String description,
            @Nullable String position,
            @Nullable String url,
            @Nullable String startDate,
            @Nullable String endDate,
            @Nullable String summary,
            List<String> highlights) {
        public Work {
            highlights = copy(highlights);
        }

        /** Told by bullets alone. */
        public Work withBullets(List<String> bullets) {
            return new Work(name, location, description, position, url, startDate, endDate, null, bullets);
        }
    }

    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record Volunteer(
            @Nullable String organization,
            @Nullable String position,
            @Nullable String url,
            @Nullable String startDate,
            @Nullable String endDate,
            @Nullable String summary,
            List<String> highlights,
            @Nullable String type) {
        /** The {@link #type} of an office that was held rather than of help that was given. */
        public static final String LEADERSHIP = "leadership";

        public Volunteer {
            highlights = copy(highlights);
        }

        public Volunteer(
                @Nullable String organization,
                @Nullable String position,
                @Nullable String url,
                @Nullable String startDate,
                @Nullable String endDate,
                @Nullable String summary,
                List<String> highlights) {
            this(organization, position, url, startDate, endDate, summary, highlights, null);
        }
    }

    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record Education(
            @Nullable String institution,
            @Nullable String url,
            @Nullable String area,
            @Nullable String studyType,
            @Nullable String startDate,
            @Nullable String endDate,
            @Nullable String score,
            List<String> courses) {
        public Education {
            courses = copy(courses);
        }
    }

    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record Award(
            @Nullable String title,
            @Nullable String date,
            @Nullable String awarder,
            @Nullable String summary) {}

    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record Certificate(
            @Nullable String name,
            @Nullable String date,
            @Nullable String url,
            @Nullable String issuer) {}

    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record Publication(
            @Nullable String name,
            @Nullable String publisher,
            @Nullable String releaseDate,
            @Nullable String url,
            @Nullable String summary) {}

    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record Skill(@Nullable String name, @Nullable String level, List<String> keywords) {
        public Skill {
            keywords = copy(keywords);
        }
    }

    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record Language(
            @Nullable String language, @Nullable String fluency) {}

    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record Interest(@Nullable String name, List<String> keywords) {
        public Interest {
            keywords = copy(keywords);
        }
    }

    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record Reference(@Nullable String name, @Nullable String reference) {}

    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record Project(
            @Nullable String name,
            @Nullable String description,
            List<String> highlights,
            List<String> keywords,
            @Nullable String startDate,
            @Nullable String endDate,
            @Nullable String url,
            List<String> roles,
            @Nullable String entity,
            @Nullable String type) {
        public Project {
            highlights = copy(highlights);
            keywords = copy(keywords);
            roles = copy(roles);
        }
    }

    private static <T> List<T> copy(@Nullable List<T> list) {
        return list == null ? List.of() : List.copyOf(list);
    }
}
