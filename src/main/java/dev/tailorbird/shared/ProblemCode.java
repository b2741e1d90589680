package dev.tailorbird.shared;

/**
 * Every kind of problem the API and the commands can report. The slug is the stable part of the problem's
 * {@code type}; it never changes once released.
 */
public enum ProblemCode {
    MALFORMED(400, "malformed-request", "The request could not be read"),
    UNAUTHENTICATED(401, "unauthenticated", "Sign in first"),
    FORBIDDEN(403, "forbidden", "Not allowed"),
    NOT_FOUND(404, "not-found", "Not found"),
    METHOD_NOT_ALLOWED(405, "method-not-allowed", "Method not allowed"),
    NOT_ACCEPTABLE(406, "not-acceptable", "No answer in the form asked for"),
    CONFLICT(409, "conflict", "It was changed in the meantime"),
    PRECONDITION_FAILED(412, "precondition-failed", "It was changed in the meantime"),
    TOO_LARGE(413, "too-large", "Too large"),
    UNSUPPORTED_TYPE(415, "unsupported-type", "This kind of file is not supported"),
    INVALID(422, "invalid-input", "The input is not valid"),
    UNREADABLE_DOCUMENT(422, "unreadable-document", "The document cannot be read"),
    ADDRESS_REFUSED(422, "address-refused", "This address is not fetched"),
    PRECONDITION_REQUIRED(428, "precondition-required", "Say which version you change"),
    TOO_MANY_REQUESTS(429, "too-many-requests", "Too many requests"),
    BUDGET_SPENT(429, "budget-spent", "The AI budget is used up"),
    INTERNAL(500, "internal-error", "Something went wrong on our side"),
    STORED_DATA_UNREADABLE(500, "stored-data-unreadable", "Stored data cannot be read"),
    MODEL_ANSWER_INVALID(502, "model-answer-invalid", "The model's answer could not be used"),
    MODEL_UNREACHABLE(502, "model-unreachable", "The model could not be reached"),
    SOURCE_UNREACHABLE(502, "source-unreachable", "The address could not be fetched"),
    MAP_UNREACHABLE(502, "map-unreachable", "The map service could not be used"),
    MODEL_NOT_CONFIGURED(503, "model-not-configured", "No model is configured"),
    MAP_NOT_CONFIGURED(503, "map-not-configured", "No map service is configured");

    private final int status;
    private final String slug;
    private final String title;

    ProblemCode(int status, String slug, String title) {
        this.status = status;
        this.slug = slug;
        this.title = title;
    }

    public int status() {
        return status;
    }

    public String slug() {
        return slug;
    }

    public String title() {
        return title;
    }
}
