package dev.tailorbird.bench.resumes;

import io.quarkus.qute.Engine;
import io.quarkus.qute.HtmlEscaper;
import io.quarkus.qute.ReflectionValueResolver;
import io.quarkus.qute.Template;
import io.quarkus.qute.ValueResolvers;
import io.quarkus.qute.Variant;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Pages as people make them with web builders; one file each under {@code resumes/designs}. */
final class HtmlDesigns {
    private final Engine engine = Engine.builder()
            .addDefaults()
            .addValueResolvers(ValueResolvers.rawResolver(), new ReflectionValueResolver())
            .addResultMapper(new HtmlEscaper(List.of(Variant.TEXT_HTML)))
            .build();
    private final Map<String, Template> templates = new HashMap<>();

    String html(String design, Person person) {
        return templates
                .computeIfAbsent(design, this::template)
                .data("p", person)
                .render();
    }

    private Template template(String design) {
        try (InputStream in = HtmlDesigns.class.getResourceAsStream("/resumes/designs/" + design + ".html")) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return engine.parse(text, new Variant(java.util.Locale.ROOT, Variant.TEXT_HTML, "UTF-8"), design);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
