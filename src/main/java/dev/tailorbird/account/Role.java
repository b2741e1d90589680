package dev.tailorbird.account;

/** What an account may do: use the product, score generated resumes, run the server. */
public enum Role {
    USER,
    REVIEWER,
    ADMIN
}
