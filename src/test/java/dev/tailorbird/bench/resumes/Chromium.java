package dev.tailorbird.bench.resumes;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Comparator;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** One browser that prints pages, by its own debugging protocol. */
final class Chromium implements AutoCloseable, WebSocket.Listener {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Path profile = Files.createTempDirectory("chromium");
    private final Process process;
    private final WebSocket socket;
    private final StringBuilder partial = new StringBuilder();
    private final LinkedBlockingQueue<JsonNode> answers = new LinkedBlockingQueue<>();
    private final String session;
    private int id;

    Chromium(String program) throws IOException {
        process = new ProcessBuilder(
                        program,
                        "--headless=new",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--remote-debugging-port=0",
                        "--user-data-dir=" + profile,
                        "about:blank")
                .redirectErrorStream(true)
                .start();
        socket = HttpClient.newHttpClient()
                .newWebSocketBuilder()
                .buildAsync(URI.create(address()), this)
                .join();
        String target = call("Target.createTarget", Map.of("url", "about:blank"), null)
                .get("targetId")
                .asText();
        session = call("Target.attachToTarget", Map.of("targetId", target, "flatten", true), null)
                .get("sessionId")
                .asText();
    }

    private String address() throws IOException {
        BufferedReader out =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        for (String line = out.readLine(); line != null; line = out.readLine())
            if (line.startsWith("DevTools listening on ")) return line.substring("DevTools listening on ".length());
        throw new IOException("the browser did not start");
    }

    byte[] print(String html, String pageSize, boolean tagged) throws IOException {
        String frame = call("Page.getFrameTree", Map.of(), session)
                .at("/frameTree/frame/id")
                .asText();
        call("Page.setDocumentContent", Map.of("frameId", frame, "html", html), session);
        boolean letter = pageSize.equals("Letter");
        JsonNode printed = call(
                "Page.printToPDF",
                Map.of(
                        "generateTaggedPDF",
                        tagged,
                        "printBackground",
                        true,
                        "preferCSSPageSize",
                        false,
                        "paperWidth",
                        letter ? 8.5 : 8.27,
                        "paperHeight",
                        letter ? 11 : 11.69,
                        "marginTop",
                        0.5,
                        "marginBottom",
                        0.5,
                        "marginLeft",
                        0.55,
                        "marginRight",
                        0.55),
                session);
        return Base64.getDecoder().decode(printed.get("data").asText());
    }

    private JsonNode call(String method, Map<String, ?> params, String to) throws IOException {
        int number = ++id;
        var message = JSON.createObjectNode().put("id", number).put("method", method);
        message.set("params", JSON.valueToTree(params));
        if (to != null) message.put("sessionId", to);
        socket.sendText(message.toString(), true).join();
        try {
            while (true) {
                JsonNode answer = answers.poll(60, TimeUnit.SECONDS);
                if (answer == null) throw new IOException("no answer to " + method);
                if (answer.path("id").asInt() != number) continue; // events
                if (answer.has("error"))
                    throw new IOException(answer.get("error").toString());
                return answer.get("result");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    @Override
    public CompletionStage<?> onText(WebSocket webSocket, CharSequence data, boolean last) {
        partial.append(data);
        if (last) {
            try {
                answers.add(JSON.readTree(partial.toString()));
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
            partial.setLength(0);
        }
        webSocket.request(1);
        return null;
    }

    @Override
    public void close() throws IOException {
        socket.abort();
        process.destroy();
        process.onExit().join();
        try (var files = Files.walk(profile)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) Files.deleteIfExists(file);
        }
    }
}
