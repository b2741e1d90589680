package dev.tailorbird.resume;

import io.quarkus.qute.Engine;
import io.quarkus.qute.HtmlEscaper;
import io.quarkus.qute.ReflectionValueResolver;
import io.quarkus.qute.Template;
import io.quarkus.qute.TemplateLocator;
import io.quarkus.qute.ValueResolvers;
import io.quarkus.qute.Variant;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** The Qute templates under {@code templates/resume}; those of HTML escape what they are given. */
final class TemplateFiles {
    private static final Engine ENGINE = Engine.builder()
            .addDefaults()
            .addValueResolvers(ValueResolvers.rawResolver(), new ReflectionValueResolver())
            .addResultMapper(new HtmlEscaper(List.of(Variant.TEXT_HTML)))
            .addLocator(TemplateFiles::locate)
            .build();

    private TemplateFiles() {}

    /** @param name the file's, for example resume.css */
    static Template of(String name) {
        Template template = ENGINE.getTemplate("resume/" + name);
        if (template == null) {
            throw new IllegalStateException("The template " + name + " is missing from the program");
        }
        return template;
    }

    private static Optional<TemplateLocator.TemplateLocation> locate(String name) {
        String path = "/templates/" + (name.contains(".") ? name : name + ".html");
        InputStream in = TemplateFiles.class.getResourceAsStream(path);
        return in == null ? Optional.empty() : Optional.of(new Located(in, path.endsWith(".html")));
    }

    private record Located(InputStream in, boolean html) implements TemplateLocator.TemplateLocation {
        @Override
        public Reader read() {
            return new InputStreamReader(in, StandardCharsets.UTF_8);
        }

        @Override
        public Optional<Variant> getVariant() {
            return Optional.of(Variant.forContentType(html ? Variant.TEXT_HTML : Variant.TEXT_PLAIN));
        }
    }
}
