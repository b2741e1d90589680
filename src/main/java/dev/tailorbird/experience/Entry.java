package dev.tailorbird.experience;

import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * One station of a person's life: a job, a degree, a project. Its statements are {@link Evidence}.
 *
 * @param organisation employer, school or project name
 * @param title job title; for education the degree with its field
 * @param start first month, null when unknown
 * @param end last month, null when current or unknown
 * @param current true when it goes on to this day
 */
public record Entry(
        String id,
        Type type,
        String organisation,
        @Nullable String title,
        @Nullable String place,
        @Nullable YearMonth start,
        @Nullable YearMonth end,
        boolean current,
        @Nullable String url) {

    public enum Type {
        WORK,
        EDUCATION,
        PROJECT,
        VOLUNTEER,
        CERTIFICATE,
        AWARD,
        PUBLICATION,
        LEADERSHIP
    }
}
