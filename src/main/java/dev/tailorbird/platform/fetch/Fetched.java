package dev.tailorbird.platform.fetch;

import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A page that was fetched.
 *
 * @param uri the last address, after redirects
 * @param contentType as the server said it, lower case, may be empty
 * @param etag validator for the next request, as is {@code lastModified}; null when the server gave none
 */
@SuppressWarnings("ArrayRecordComponent") // handed over once, never compared
public record Fetched(
        URI uri,
        String contentType,
        byte[] body,
        @Nullable String etag,
        @Nullable String lastModified) {
    private static final Charset WESTERN = Charset.forName("windows-1252");
    private static final Pattern DECLARED = Pattern.compile("(?:charset|encoding)\\s*=\\s*[\"']?([\\w.:-]+)");

    public Fetched(URI uri, String contentType, byte[] body) {
        this(uri, contentType, body, null, null);
    }

    /**
     * The body as text. A declared encoding that the bytes contradict is not believed: then UTF-8 is tried, and at last
     * the one that most mislabelled pages are in.
     */
    public String text() {
        if (body.length > 1 && (body[0] & 255) == 0xFE && (body[1] & 255) == 0xFF) return in(StandardCharsets.UTF_16BE);
        if (body.length > 1 && (body[0] & 255) == 0xFF && (body[1] & 255) == 0xFE) return in(StandardCharsets.UTF_16LE);
        for (Charset charset : new Charset[] {declared(), StandardCharsets.UTF_8}) {
            try {
                return withoutMark(
                        charset.newDecoder().decode(ByteBuffer.wrap(body)).toString());
            } catch (CharacterCodingException e) {
                // the next one may fit
            }
        }
        return in(WESTERN);
    }

    private String in(Charset charset) {
        return withoutMark(new String(body, charset));
    }

    private static String withoutMark(String text) {
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    /** By the header, else by the beginning of the text; JSON is UTF-8 unless the header says otherwise. */
    private Charset declared() {
        Matcher header = DECLARED.matcher(contentType);
        if (header.find()) return known(header.group(1));
        if (contentType.contains("json")) return StandardCharsets.UTF_8;
        String begin = new String(body, 0, Math.min(body.length, 1024), StandardCharsets.ISO_8859_1);
        Matcher inside = DECLARED.matcher(begin);
        return begin.stripLeading().startsWith("<") && inside.find() ? known(inside.group(1)) : StandardCharsets.UTF_8;
    }

    private static Charset known(String name) {
        return Charset.isSupported(name) ? Charset.forName(name) : StandardCharsets.UTF_8;
    }
}
