package dev.tailorbird.discovery;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;

/**
 * What of the account bears on its inbox.
 *
 * @param blocked employers that are never shown, as {@link Employers#key} puts them
 * @param dollars worth of the unit in which the account thinks of pay
 * @param near numbers of the places within the commute that is asked for, remote work included; empty when none is
 * @param shortestWord length of the words that the full-text index knows
 */
record InboxContext(UUID accountId, List<String> blocked, BigDecimal dollars, List<Long> near, int shortestWord) {}
