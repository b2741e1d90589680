package dev.tailorbird.profile;

import java.time.ZoneId;
import java.util.Currency;
import java.util.Locale;

/** What an annotation on one field cannot say of {@link Wishes}. */
final class WishRules {
    private WishRules() {}

    /** @throws dev.tailorbird.shared.DomainException that names every field at fault */
    static Wishes checked(Wishes wishes) {
        FieldErrors errors = new FieldErrors();
        Wishes.Pay pay = wishes.salary();
        if (pay != null) check(pay, errors);
        if (!ZoneId.getAvailableZoneIds().contains(wishes.digest().timeZone()))
            errors.add("digest.timeZone", "must be a time zone like Europe/Lisbon");
        errors.throwIfAny();
        return wishes;
    }

    private static void check(Wishes.Pay pay, FieldErrors errors) {
        if (pay.min() == null && pay.max() == null)
            errors.add("salary", "must have a least or a most; leave it out if neither matters");
        if (pay.min() != null && pay.max() != null && pay.min().compareTo(pay.max()) > 0)
            errors.add("salary.max", "must not be less than salary.min");
        if (!isCurrency(pay.currency()))
            errors.add("salary.currency", "must be a currency code of three letters like EUR");
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
