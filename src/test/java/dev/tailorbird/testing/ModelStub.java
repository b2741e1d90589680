package dev.tailorbird.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.tailorbird.ai.TokenCounter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Stands in for a provider: answers each task as a fair writer would, from the facts in the prompt, in a manner that
 * may add to them, and counts tokens with the real tokenizer: messages, four for each of them, and the schema.
 */
public final class ModelStub implements AutoCloseable {
    /** What the model makes of what it should say. */
    public interface Manner {
        /** @param honest a sentence that keeps to the facts, without a full stop */
        String sentence(String honest);

        /** Listed beside the skills that it is given. */
        default List<String> moreSkills() {
            return List.of();
        }

        /** @param answer what a model that keeps to the form would answer */
        default String content(String answer) {
            return answer;
        }
    }

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int PER_MESSAGE = 4;
    private static final Pattern MOST = Pattern.compile("At most ((?:\\d+ and )*\\d+) bullets");
    private static final Pattern REFUSED = Pattern.compile("(?m)^\\[(\\d+)].*\\(stopped: ");
    private static final Pattern FACT = Pattern.compile("(?m)^(\\S+) (.+)$");

    private final HttpServer server;
    private final Manner manner;

    public ModelStub(Manner manner) {
        this.manner = manner;
        try {
            server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/v1/chat/completions", this::answer);
        server.start();
    }

    public String baseUrl() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/v1";
    }

    private void answer(HttpExchange exchange) throws IOException {
        JsonNode asked = JSON.readTree(exchange.getRequestBody());
        String system = asked.path("messages").path(0).path("content").asText();
        String user = asked.path("messages").path(1).path("content").asText();
        String content = manner.content(JSON.writeValueAsString(content(system, user)));
        int in = TokenCounter.count(
                asked.path("response_format").path("json_schema").path("schema").toString());
        for (JsonNode message : asked.path("messages"))
            in += PER_MESSAGE + TokenCounter.count(message.path("content").asText());
        byte[] body = JSON.writeValueAsBytes(Map.of(
                "id",
                "stub",
                "object",
                "chat.completion",
                "created",
                1,
                "model",
                "stub",
                "choices",
                List.of(Map.of(
                        "index",
                        0,
                        "finish_reason",
                        "stop",
                        "message",
                        Map.of("role", "assistant", "content", content))),
                "usage",
                Map.of("prompt_tokens", in, "completion_tokens", TokenCounter.count(content), "total_tokens", 0)));
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    private Object content(String system, String user) {
        if (system.contains("skills section")) return skills(user);
        if (system.startsWith("Check a resume")) return Map.of("supported", true);
        if (system.contains("judge a resume")) return Map.of("issues", List.of());
        boolean letter = system.contains("cover letter");
        boolean summary = system.contains("summary for a posting");
        return Map.of("sentences", letter ? letter(user) : summary ? summary(user) : bullets(user));
    }

    private static Map<String, String> facts(String user, String label) {
        Map<String, String> facts = new LinkedHashMap<>();
        int at = user.indexOf("\n" + label + ":\n");
        if (at < 0) return facts;
        Matcher m = FACT.matcher(user.substring(at + label.length() + 3).replace("</data>", ""));
        while (m.find()) facts.put(m.group(1), m.group(2));
        return facts;
    }

    /** Role by role, the most relevant statements as they are, in the active voice. */
    private List<Map<String, Object>> bullets(String user) {
        Matcher most = MOST.matcher(user);
        String[] wanted = most.find() ? most.group(1).split(" and ") : new String[] {"3"};
        if (!user.contains("role: ")) return bullets(user, 1);
        String[] roles = user.split("(?m)^role: ");
        List<Map<String, Object>> all = new ArrayList<>();
        for (int i = 1; i < roles.length; i++) all.addAll(bullets(roles[i], Integer.parseInt(wanted[i - 1])));
        return all;
    }

    private List<Map<String, Object>> bullets(String role, int most) {
        List<Map<String, Object>> bullets = new ArrayList<>();
        Matcher refused = REFUSED.matcher(role);
        Map<String, String> statements = facts(role, "statements");
        while (refused.find()) bullets.add(told("", statements.get(refused.group(1)), "", refused.group(1)));
        if (!bullets.isEmpty()) return bullets;
        statements.forEach((id, text) -> {
            if (bullets.size() < most) bullets.add(told("", text, "", id));
        });
        return bullets;
    }

    private List<Map<String, Object>> summary(String user) {
        List<Map<String, Object>> sentences = new ArrayList<>();
        List<String[]> titles = of(user, "title", 2);
        if (!titles.isEmpty())
            sentences.add(Map.of(
                    "text",
                    String.join(
                                    ", formerly ",
                                    titles.stream().map(title -> title[1]).toList()) + ".",
                    "evidence",
                    titles.stream().map(title -> Integer.valueOf(title[0])).toList()));
        of(user, "achievement", 2).forEach(fact -> sentences.add(told("", fact[1], ".", fact[0])));
        return sentences;
    }

    private List<Map<String, Object>> letter(String user) {
        return of(user, "achievement", 4).stream()
                .map(fact -> told("I ", fact[1], ".", fact[0]))
                .toList();
    }

    /** Number and words of the first facts of a kind. */
    private static List<String[]> of(String user, String kind, int most) {
        return Pattern.compile("(?m)^(\\d+) " + kind + " (.+?)(?: \\([^()]*\\))?$")
                .matcher(user)
                .results()
                .limit(most)
                .map(fact -> new String[] {fact.group(1), fact.group(2)})
                .toList();
    }

    private static String lowered(String text) {
        return Character.toLowerCase(text.charAt(0)) + text.substring(1);
    }

    private Map<String, Object> skills(String user) {
        Map<String, List<String>> categories = new LinkedHashMap<>();
        int at = user.indexOf("skills:\n");
        for (String line : user.substring(at + 8).replace("</data>", "").split("\n")) {
            Matcher m = Pattern.compile("(.+) \\(([^,()]+).*\\)").matcher(line);
            if (m.matches())
                categories.computeIfAbsent(m.group(2), c -> new ArrayList<>()).add(m.group(1));
        }
        List<Map<String, Object>> all = new ArrayList<>();
        if (!manner.moreSkills().isEmpty()) categories.put("Further", manner.moreSkills());
        categories.forEach((name, names) -> all.add(Map.of("name", name, "skills", names)));
        return Map.of("categories", all);
    }

    private static String active(String text) {
        return text.replaceFirst("\\.$", "").replaceFirst("^Responsible for ", "Handled ");
    }

    private Map<String, Object> told(String before, String fact, String after, String id) {
        String told = manner.sentence(active(fact));
        String text = before.isEmpty() ? told : before + lowered(told);
        return Map.of("text", text + after, "evidence", List.of(Integer.valueOf(id)));
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
