package dev.tailorbird.resume;

import jakarta.ws.rs.core.HttpHeaders;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The answer that a browser stores as a file. */
public final class Download {
    private Download() {}

    /**
     * The plain name for old clients, the full one as RFC 6266 has it.
     *
     * @param note what its reader should know, in plain words, or null
     */
    public static <T> RestResponse<T> named(T body, String fileName, @Nullable String note) {
        String ascii = fileName.replaceAll("[^A-Za-z0-9._-]", "_");
        return noted(
                RestResponse.ResponseBuilder.ok(body)
                        .header(
                                HttpHeaders.CONTENT_DISPOSITION,
                                "attachment; filename=\"" + ascii + "\"; filename*=UTF-8''" + percentEncoded(fileName)),
                note);
    }

    static <T> RestResponse<T> noted(RestResponse.ResponseBuilder<T> response, @Nullable String note) {
        if (note != null) response.header("Tailorbird-Note", percentEncoded(note));
        return response.build();
    }

    private static String percentEncoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
