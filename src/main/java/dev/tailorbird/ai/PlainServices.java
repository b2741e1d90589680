package dev.tailorbird.ai;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.langchain4j.data.message.ChatMessage;
import dev.langchain4j.data.message.SystemMessage;
import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.request.ResponseFormat;
import dev.langchain4j.model.chat.request.ResponseFormatType;
import dev.langchain4j.service.output.JsonSchemas;
import io.quarkus.runtime.configuration.DurationConverter;
import io.smallrye.config.DotEnvConfigSourceProvider;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The declarative AI services without a container, for commands that start no server: the same interfaces, prompts,
 * schemas and routing model (docs/adr/0007). Only what our services use: a system and a user message with
 * {@code {parameter}} places, and a record as the answer.
 */
public final class PlainServices {
    private static final ObjectMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();
    private static final Pattern PLACE = Pattern.compile("\\{(\\w+)}");
    private static final Pattern OBJECT = Pattern.compile("\\{.*}", Pattern.DOTALL);
    private static final Path FILE = Path.of("config", "application.properties");
    private static final int FILE_ORDINAL = 260;
    private static final int JAR_ORDINAL = 250;
    private static final int CONVERTER = 200;

    private PlainServices() {}

    /** An AI service over the model. */
    public static <T> T create(Class<T> service, ChatModel model) {
        return service.cast(Proxy.newProxyInstance(
                service.getClassLoader(),
                new Class<?>[] {service},
                (proxy, method, arguments) -> method.getDeclaringClass() == Object.class
                        ? method.invoke(model, arguments)
                        : ask(model, method, arguments)));
    }

    /** Whether a key may be there: spares a command the reading of the configuration where none can be. */
    public static boolean configured() {
        return System.getenv("TAILORBIRD_AI_API_KEY") != null
                || System.getProperty("tailorbird.ai.api-key") != null
                || Files.exists(Path.of(".env"))
                || Files.exists(FILE);
    }

    /** The routing model as the server would have it: system properties, environment, .env, files. */
    public static RoutingModel routingModel() {
        SmallRyeConfigBuilder config = new SmallRyeConfigBuilder()
                .addDefaultInterceptors()
                .addDefaultSources()
                .withSources(new DotEnvConfigSourceProvider())
                .withConverter(Duration.class, CONVERTER, new DurationConverter())
                .withMapping(AiConfig.class);
        try {
            if (Files.exists(FILE))
                config.withSources(new PropertiesConfigSource(FILE.toUri().toURL(), FILE_ORDINAL));
            URL jar = PlainServices.class.getResource("/application.properties");
            if (jar != null) config.withSources(new PropertiesConfigSource(jar, JAR_ORDINAL));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new RoutingModel(config.build().getConfigMapping(AiConfig.class));
    }

    private static Object ask(ChatModel model, Method method, Object[] arguments) {
        List<ChatMessage> messages = new ArrayList<>();
        var system = method.getAnnotation(dev.langchain4j.service.SystemMessage.class);
        if (system != null) messages.add(SystemMessage.from(filled(system.value(), method, arguments)));
        var user = method.getAnnotation(dev.langchain4j.service.UserMessage.class);
        messages.add(UserMessage.from(filled(user.value(), method, arguments)));
        String answer = model.chat(ChatRequest.builder()
                        .messages(messages)
                        .responseFormat(ResponseFormat.builder()
                                .type(ResponseFormatType.JSON)
                                .jsonSchema(JsonSchemas.jsonSchemaFrom(method.getGenericReturnType())
                                        .orElseThrow())
                                .build())
                        .build())
                .aiMessage()
                .text();
        return read(answer, method.getReturnType());
    }

    /** What stands in a parameter is not looked at for further places. */
    private static String filled(String[] template, Method method, Object[] arguments) {
        return PLACE.matcher(String.join("\n", template))
                .replaceAll(place -> Matcher.quoteReplacement(argument(place.group(1), method, arguments)));
    }

    private static String argument(String name, Method method, Object[] arguments) {
        for (int i = 0; i < arguments.length; i++)
            if (method.getParameters()[i].getName().equals(name)) return String.valueOf(arguments[i]);
        throw new IllegalArgumentException(method + " has no parameter " + name);
    }

    private static Object read(@Nullable String answer, Class<?> type) {
        Matcher object = OBJECT.matcher(answer == null ? "" : answer);
        if (!object.find()) throw new AnswerRefused("the answer was not a JSON object");
        try {
            return JSON.readValue(object.group(), type);
        } catch (JsonProcessingException e) {
            throw new AnswerRefused(Failures.describe(e), e);
        }
    }
}
