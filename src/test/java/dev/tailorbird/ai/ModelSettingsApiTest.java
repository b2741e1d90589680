package dev.tailorbird.ai;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import dev.tailorbird.testing.AnAccount;
import dev.tailorbird.testing.ServerResource;
import dev.tailorbird.testing.StoredTables;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(ServerResource.class)
class ModelSettingsApiTest {
    private static final String KEY = "sk-quillmark-0123456789-wxyz";

    private final Provider fast = new Provider();
    private final Provider careful = new Provider();
    private AnAccount me;

    @Inject
    DataSource dataSource;

    @BeforeEach
    void register() {
        me = AnAccount.registered();
    }

    @AfterEach
    void stop() {
        fast.close();
        careful.close();
    }

    private static Map<String, Object> provider(String name, String baseUrl, String key) {
        Map<String, Object> provider = new HashMap<>(Map.of("name", name, "baseUrl", baseUrl));
        if (key != null) provider.put("apiKey", key);
        return provider;
    }

    private static Map<String, Object> model(String provider, String model) {
        return Map.of("provider", provider, "model", model, "temperature", 0.2, "maxTokens", 900);
    }

    private Map<String, Object> twoProviders(String key) {
        return Map.of(
                "own",
                true,
                "providers",
                List.of(provider("fast", fast.baseUrl(), key), provider("careful", careful.baseUrl(), null)),
                "standard",
                model("fast", "hummingbird-1"),
                "tasks",
                Map.of("analyze-job", model("careful", "owl-2")));
    }

    private ValidatableResponse put(int version, Object settings) {
        return me.request()
                .header("If-Match", "\"" + version + "\"")
                .body(settings)
                .put("/api/v1/model-settings")
                .then();
    }

    private ValidatableResponse tryOut(Map<String, Object> body) {
        return me.request().body(body).post("/api/v1/model-settings/trial").then();
    }

    @Test
    void untilSomethingIsStoredTheServersModelsAreUsedAndPresetsAreOffered() {
        me.request()
                .get("/api/v1/model-settings")
                .then()
                .statusCode(200)
                .header("ETag", "\"0\"")
                .body("own", equalTo(false))
                .body("webSearch", equalTo(false))
                .body("server", nullValue())
                .body("taskNames", hasItems("write-bullets", "analyze-job", "find-posting"))
                .body("presets.name", equalTo(List.of("openai", "claude")))
                .body("presets[1].structuredOutput", equalTo("PROMPT"))
                .body("presets[1].tasks.write-letter", equalTo("claude-sonnet-4-5"));
    }

    @Test
    void aKeyIsNeverShownAndStaysUntilItsAddressChanges() throws Exception {
        put(0, twoProviders(KEY))
                .statusCode(200)
                .body("providers[0].keyEnd", equalTo("wxyz"))
                .body("providers[1].keyEnd", nullValue())
                .body(not(containsString("quillmark")));
        assertThat(new StoredTables(dataSource).columnsWith("quillmark")).isEmpty();

        put(1, twoProviders(null)).statusCode(200).body("providers[0].keyEnd", equalTo("wxyz"));
        Map<String, Object> moved = new HashMap<>(twoProviders(null));
        moved.put(
                "providers",
                List.of(provider("fast", careful.baseUrl(), null), provider("careful", fast.baseUrl(), null)));
        put(2, moved)
                .statusCode(422)
                .body("errors[0].field", equalTo("providers[0].apiKey"))
                .body("errors[0].message", containsString("the address changed"));
        put(2, twoProviders("")).statusCode(200).body("providers[0].keyEnd", nullValue());
    }

    @Test
    void eachTaskGoesToTheModelChosenForIt() {
        fast.answers(Provider.completion("{\"ready\":true}"));
        careful.answers(Provider.completion("{\"title\":null}"));
        put(0, twoProviders(KEY)).statusCode(200);

        me.request()
                .body(Map.of("text", "Beekeeper wanted at Hive & Honey. You have kept bees for two years."))
                .post("/api/v1/jobs?engine=auto")
                .then()
                .statusCode(201);
        assertThat(careful.requests()).isNotEmpty();
        assertThat(careful.sent(0).path("model").asText()).isEqualTo("owl-2");
        assertThat(careful.sent(0).path("temperature").asDouble()).isEqualTo(0.2);
        assertThat(careful.sent(0).path("max_tokens").asInt()).isEqualTo(900);
        assertThat(fast.requests()).isEmpty();

        tryOut(Map.of("task", "write-bullets"))
                .statusCode(200)
                .body("works", equalTo(true))
                .body("model", equalTo("hummingbird-1"))
                .body("problem", nullValue());
        assertThat(fast.requests().get(0).getHeader("Authorization")).isEqualTo("Bearer " + KEY);
        me.request().get("/api/v1/ai/usage").then().body("tasks.task", hasItem("try-model"));
    }

    @Test
    void aTrialSaysPlainlyWhatIsWrong() {
        put(0, twoProviders(KEY)).statusCode(200);
        fast.answers(
                Provider.error(401, "Incorrect API key provided: " + KEY, "invalid_request_error", "invalid_api_key"));
        tryOut(Map.of())
                .statusCode(200)
                .body("works", equalTo(false))
                .body("problem", containsString("refused the key (401)"))
                .body("problem", not(containsString("quillmark")));
        fast.answers(Provider.completion("Sure, I am ready."));
        tryOut(Map.of()).body("works", equalTo(false)).body("problem", containsString("could not be used"));
    }

    @Test
    void onePersonsModelsServeNobodyElse() {
        fast.answers(Provider.completion("{\"ready\":true}"));
        put(0, twoProviders(KEY)).statusCode(200);
        AnAccount other = AnAccount.registered();
        other.request()
                .post("/api/v1/model-settings/trial")
                .then()
                .statusCode(200)
                .body("works", equalTo(false))
                .body("problem", containsString("No model is configured"));
        assertThat(fast.requests()).isEmpty();
        other.request().get("/api/v1/model-settings").then().body("providers", equalTo(List.of()));
    }

    @Test
    void everyFieldAtFaultIsNamedAndNothingIsStored() {
        put(
                        0,
                        Map.of(
                                "own",
                                true,
                                "providers",
                                List.of(provider("a b", "not an address", "clé"), provider("x", fast.baseUrl(), null)),
                                "standard",
                                Map.of("provider", "y", "model", " ", "temperature", 3, "maxTokens", 0),
                                "tasks",
                                Map.of("make-coffee", model("x", "m"))))
                .statusCode(422)
                .body(
                        "errors.field",
                        hasItems(
                                "providers[0].name",
                                "providers[0].baseUrl",
                                "providers[0].apiKey",
                                "standard.provider",
                                "standard.model",
                                "standard.temperature",
                                "standard.maxTokens",
                                "tasks.make-coffee"));
        me.request().get("/api/v1/model-settings").then().body("version", equalTo(0));
    }

    @Test
    void anAddressOfTheCloudsOwnIsRefusedEvenWhereLocalProvidersAreAllowed() {
        List<Object> providers = new ArrayList<>(List.of(provider("meta", "http://169.254.169.254/latest", KEY)));
        put(0, Map.of("own", false, "providers", providers))
                .statusCode(422)
                .body("errors[0].field", equalTo("providers[0].baseUrl"))
                .body("errors[0].message", containsString("private network"));
    }

    @Test
    void aChangeMeanwhileIsNotOverwritten() {
        put(0, twoProviders(KEY)).statusCode(200);
        put(0, twoProviders(null)).statusCode(412);
    }
}
