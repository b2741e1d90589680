package dev.tailorbird.bench.resumes;

import dev.tailorbird.profile.JsonResume;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What a reader should find in every document of a person: by construction, whatever the design. */
final class Truth {
    private Truth() {}

    static JsonResume of(Person p) {
        return new JsonResume(
                JsonResume.SCHEMA,
                new JsonResume.Basics(
                        p.name(),
                        none(p.label()),
                        null,
                        none(p.mail()),
                        none(p.phone()),
                        null,
                        none(p.summary()),
                        p.place().isEmpty() ? null : new JsonResume.Location(p.place(), null, p.city(), null, null),
                        p.links().stream().map(Truth::link).toList()),
                p.jobs().stream().map(Truth::work).toList(),
                p.volunteering().stream()
                        .map(v -> new JsonResume.Volunteer(
                                v.employer(),
                                none(v.title()),
                                null,
                                v.span().iso(),
                                v.span().isoEnd(),
                                none(v.paragraph()),
                                v.bullets()))
                        .toList(),
                p.schools().stream()
                        .map(s -> new JsonResume.Education(
                                s.name(),
                                null,
                                none(s.area()),
                                none(s.degree()),
                                s.span().iso(),
                                s.span().isoEnd(),
                                null,
                                s.notes()))
                        .toList(),
                List.of(),
                p.certificates().stream()
                        .map(c -> new JsonResume.Certificate(c.name(), none(c.date()), null, none(c.issuer())))
                        .toList(),
                List.of(),
                p.skills().stream().flatMap(Truth::skills).toList(),
                p.languages().stream()
                        .map(l -> new JsonResume.Language(l.name(), none(l.fluency())))
                        .toList(),
                List.of(),
                List.of(),
                p.projects().stream()
                        .map(r -> new JsonResume.Project(
                                r.name(),
                                none(r.paragraph()),
                                r.bullets(),
                                List.of(),
                                r.span().iso(),
                                r.span().isoEnd(),
                                none(r.link()),
                                List.of(),
                                null,
                                null))
                        .toList(),
                Map.of("language", p.lang()));
    }

    private static JsonResume.Link link(String link) {
        String url = link.startsWith("http") ? link : "https://" + link;
        return new JsonResume.Link(Words.network(link).replace(": ", ""), null, url);
    }

    private static JsonResume.Work work(Person.Job j) {
        return new JsonResume.Work(
                j.employer(),
                none(j.place()),
                null,
                j.title(),
                null,
                j.span().iso(),
                j.span().isoEnd(),
                none(j.paragraph()),
                j.bullets());
    }

    private static Stream<JsonResume.Skill> skills(Person.Skills s) {
        return s.group().isEmpty()
                ? s.items().stream().map(name -> new JsonResume.Skill(name, null, List.of()))
                : Stream.of(new JsonResume.Skill(s.group(), null, s.items()));
    }

    private static String none(String text) {
        return text.isEmpty() ? null : text;
    }
}
