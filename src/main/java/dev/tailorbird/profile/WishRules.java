package dev.tailorbird.profile;

import dev.tailorbird.shared.DomainException;
import dev.tailorbird.shared.FieldError;
import dev.tailorbird.shared.ProblemCode;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What an annotation on one field cannot say of {@link Wishes}. */
final class WishRules {
    private WishRules() {}

    /** @throws DomainException that names every field at fault */
    static Wishes checked(Wishes wishes) {
        List<FieldError> errors = new ArrayList<>();
        Wishes.Pay pay = wishes.salary();
        if (pay != null) check(pay, errors);
        if (!ZoneId.getAvailableZoneIds().contains(wishes.digest().timeZone()))
            errors.add(new FieldError("digest.timeZone", "must be a time zone like Europe/Lisbon"));
        if (errors.isEmpty()) return wishes;
        throw new DomainException(
                ProblemCode.INVALID,
                "Correct this and send it again: "
                        + errors.stream()
                                .map(error -> error.field() + " " + error.message())
                                .collect(Collectors.joining("; "))
                        + ".",
                errors.toArray(FieldError[]::new));
    }

    private static void check(Wishes.Pay pay, List<FieldError> errors) {
        if (pay.min() == null && pay.max() == null)
            errors.add(new FieldError("salary", "must have a least or a most; leave it out if neither matters"));
        if (pay.min() != null && pay.max() != null && pay.min().compareTo(pay.max()) > 0)
            errors.add(new FieldError("salary.max", "must not be less than salary.min"));
        if (!isCurrency(pay.currency()))
            errors.add(new FieldError("salary.currency", "must be a currency code of three letters like EUR"));
    }

    private static boolean isCurrency(String code) {
        try {
            return Currency.getInstance(code.toUpperCase(Locale.ROOT))
                    .getCurrencyCode()
                    .equals(code);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
