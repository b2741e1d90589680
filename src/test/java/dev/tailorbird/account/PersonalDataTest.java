package dev.tailorbird.account;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tailorbird.ai.LedgerService;
import dev.tailorbird.ai.ModelCall;
import dev.tailorbird.testing.AListing;
import dev.tailorbird.testing.ATailoring;
import dev.tailorbird.testing.AnAccount;
import dev.tailorbird.testing.ServerResource;
import dev.tailorbird.testing.StoredTables;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(ServerResource.class)
class PersonalDataTest {
    /** Tables with an account_id that the export leaves out, each for a reason. */
    private static final Map<String, String> NOT_EXPORTED = Map.of(
            "refresh_token", "a secret, and nothing a person said",
            "evidence_embedding", "computed from statements, which are exported",
            "experience_change", "copies of exported rows as they were, kept for undo");

    private static final Set<String> SEALED = Set.of(
            "profile.content",
            "profile.standing",
            "draft.content",
            "draft.statements",
            "draft.acceptance",
            "resume.content",
            "model_settings.content");

    /** In every text that a person gives; found nowhere else. */
    private final String marker = "zqx" + UUID.randomUUID().toString().replaceAll("[^a-f]", "");

    @Inject
    DataSource dataSource;

    @Inject
    LedgerService ledger;

    private StoredTables tables;
    private AnAccount me;
    private UUID id;

    @BeforeEach
    void register() throws Exception {
        tables = new StoredTables(dataSource);
        me = AnAccount.registeredAs(marker + UUID.randomUUID() + "@example.com");
        id = UUID.fromString(me.request().get("/api/v1/account").path("id"));
    }

    @Test
    void theExportHoldsEveryRowThatNamesTheAccountAndNoSecret() throws Exception {
        fillByEveryFeature();
        Map<String, String> files = export();
        String everything = String.join("\n", files.keySet()) + String.join("\n", files.values());

        for (String table : tables.withAccountId()) {
            if (NOT_EXPORTED.containsKey(table)) continue;
            List<UUID> rows = tables.idsOf(table, id);
            assertFalse(rows.isEmpty(), "no feature that this test uses fills " + table);
            for (UUID row : rows) {
                boolean there = row.equals(id)
                        ? files.keySet().stream().anyMatch(name -> name.endsWith("/" + table + ".json"))
                        : everything.contains(row.toString());
                assertTrue(there, "the export does not have " + row + " of " + table);
            }
        }
        assertTrue(files.get("profile/resume.json").contains(marker + " Quill"), files.get("profile/resume.json"));
        assertFalse(everything.contains("sk-" + marker), "a provider's key is in the export");
        assertFalse(everything.contains("argon2"), "the password's hash is in the export");
        assertFalse(
                everything.toLowerCase(java.util.Locale.ROOT).contains("token_hash"),
                "a token's hash is in the export");
    }

    @Test
    void whatNamesAPersonIsEncryptedWhereItIsStored() throws Exception {
        fillByEveryFeature();
        Set<String> readable = new java.util.TreeSet<>(tables.columnsWith(marker));
        readable.retainAll(SEALED);
        assertEquals(Set.of(), readable);
        assertEquals(1, tables.run("select 1 from profile where account_id = ? and content like 'tb1:%'", id));
    }

    @Test
    void dataWhoseKeyIsLostIsAPlainProblem() throws Exception {
        fillByEveryFeature();
        tables.run("update profile set content = 'tb1:lost:AAAA' where account_id = ?", id);
        me.request()
                .get("/api/v1/profile")
                .then()
                .statusCode(500)
                .body("type", equalTo("/problems/stored-data-unreadable"))
                .body("detail", containsString("key lost, which this server does not have"));
    }

    @Test
    void deletionLeavesNothingInAnyTable() throws Exception {
        fillByEveryFeature();
        UUID waiting = leaveWorkFor(tables.idsOf("tailoring_session", id).get(0));
        Set<UUID> rows = tables.allIdsOf(id);
        rows.add(waiting);
        assertTrue(rows.size() > 10, "only " + rows.size() + " rows were stored");

        delete(AnAccount.PASSWORD).statusCode(204);

        assertEquals(List.of(), tables.columnsWith(marker));
        assertEquals(List.of(), tables.columnsWith(rows));
    }

    @Test
    void deletionAlsoClearsTablesThatNoFeatureFilled() throws Exception {
        listing();
        tables.fill(id, marker);
        Set<UUID> rows = tables.allIdsOf(id);
        delete(AnAccount.PASSWORD).statusCode(204);
        assertEquals(List.of(), tables.columnsWith(marker));
        assertEquals(List.of(), tables.columnsWith(rows));
    }

    @Test
    void deletionAsksForThePasswordAndEndsEveryToken() {
        delete("another password").statusCode(422).body("errors[0].field", equalTo("password"));
        me.request().get("/api/v1/account").then().statusCode(200);

        delete(AnAccount.PASSWORD).statusCode(204);
        me.request().get("/api/v1/account").then().statusCode(401);
        me.request().get("/api/v1/profile").then().statusCode(401);
        post("/api/v1/auth/refresh", Map.of("refreshToken", me.refreshToken())).statusCode(401);
        post("/api/v1/auth/login", Map.of("email", me.email(), "password", AnAccount.PASSWORD))
                .statusCode(401);
        assertEquals(me.email(), AnAccount.registeredAs(me.email()).email());
    }

    @Test
    void theLastAdministratorStaysWhileOthersUseTheServer() throws Exception {
        AnAccount.registered();
        List<UUID> before = tables.ids("select id from account where roles like '%ADMIN%'");
        tables.run("update account set roles = if(id = ?, 'ADMIN,USER', 'USER')", id);
        try {
            delete(AnAccount.PASSWORD).statusCode(409).body("detail", containsString("only administrator"));
            me.request().get("/api/v1/account").then().statusCode(200);
        } finally {
            tables.run("update account set roles = 'USER'");
            for (UUID admin : before) tables.run("update account set roles = 'ADMIN,USER' where id = ?", admin);
        }
    }

    @Test
    void aNewPasswordEndsEveryOtherSession() {
        Map<String, String> credentials = Map.of("email", me.email(), "password", AnAccount.PASSWORD);
        String other = post("/api/v1/auth/login", credentials).extract().path("refreshToken");

        password("not the password", "a quite different password")
                .statusCode(422)
                .body("errors[0].field", equalTo("currentPassword"));
        password(AnAccount.PASSWORD, "short").statusCode(422).body("errors[0].field", equalTo("newPassword"));
        password(AnAccount.PASSWORD, "a quite different password").statusCode(204);

        post("/api/v1/auth/refresh", Map.of("refreshToken", other)).statusCode(401);
        post("/api/v1/auth/refresh", Map.of("refreshToken", me.refreshToken())).statusCode(200);
        post("/api/v1/auth/login", credentials).statusCode(401);
        post("/api/v1/auth/login", Map.of("email", me.email(), "password", "a quite different password"))
                .statusCode(200);
    }

    private void fillByEveryFeature() throws Exception {
        String draft = upload();
        upload();
        me.request()
                .body(Map.of(
                        "resume", me.request().get("/api/v1/drafts/" + draft).path("resume")))
                .post("/api/v1/drafts/" + draft + "/acceptance")
                .then()
                .statusCode(200);
        Map<String, Object> wishes = new LinkedHashMap<>(
                me.request().get("/api/v1/preferences").jsonPath().getMap(""));
        wishes.remove("version");
        wishes.put("desiredRoles", List.of(marker + " planner"));
        me.request()
                .header("If-Match", "\"0\"")
                .body(wishes)
                .put("/api/v1/preferences")
                .then()
                .statusCode(200);
        me.request().post("/api/v1/profile/insights?engine=local").then().statusCode(201);
        me.request()
                .header("If-Match", "\"0\"")
                .body(Map.of(
                        "providers",
                        List.of(Map.of("name", marker, "baseUrl", "http://127.0.0.1/v1", "apiKey", "sk-" + marker))))
                .put("/api/v1/model-settings")
                .then()
                .statusCode(200);
        String job = me.request()
                .body(Map.of(
                        "text",
                        "Warehouse manager wanted at " + marker + " Foods.\nRequirements\n- Forecasting with SQL\n- "
                                + marker))
                .post("/api/v1/jobs")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        review(ATailoring.completed(me, job).path());
        fillDiscovery();
        record(new ModelCall("analysis", marker, 10, 5, null, 20, "served", 0, marker, null));
        me.request()
                .body(Map.of(
                        "title",
                        marker,
                        "base",
                        "standard",
                        "arrangement",
                        Map.of("sections", List.of("work"), "roles", List.of(Map.of("title", marker, "shown", true)))))
                .post("/api/v1/resume-templates")
                .then()
                .statusCode(201);
    }

    private void review(String session) {
        me.request()
                .header("If-Match", "\"0\"")
                .body(Map.of("choices", Map.of("summary", Map.of("decision", "EDITED", "text", "Plans for " + marker))))
                .put(session + "/review")
                .then()
                .statusCode(200);
        me.request()
                .body(Map.of("sent", true, "confirmed", true))
                .post(session + "/versions")
                .then()
                .statusCode(201);
    }

    private void fillDiscovery() throws Exception {
        me.request()
                .body(Map.of("term", marker, "exclude", List.of(marker), "locations", List.of("Leeds")))
                .post("/api/v1/searches")
                .then()
                .statusCode(201);
        UUID listing = listing();
        AListing.show(tables, listing, id);
        me.request()
                .body(Map.of("state", "INTERESTED"))
                .put("/api/v1/listings/" + listing + "/state")
                .then()
                .statusCode(200);
        me.request()
                .body(Map.of("name", marker, "filters", Map.of("q", marker), "sort", "POSTED"))
                .post("/api/v1/inbox-views")
                .then()
                .statusCode(201);
        tables.run(
                "insert into sync_run (id, account_id, origin, created_at) values (?, ?, 'USER', now(6))",
                UUID.randomUUID(),
                id);
    }

    /** A listing of a company that the person follows. */
    private UUID listing() throws Exception {
        return AListing.of("Cook").store(tables, AListing.company(me));
    }

    private void record(ModelCall call) throws Exception {
        try {
            VertxContextSupport.subscribeAndAwait(() -> ledger.record(id, List.of(call)));
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }

    private String upload() {
        String resume = """
                {"basics": {"name": "MARK Quill", "label": "MARK planner", "email": "MARK@example.com", "phone": "MARK 7",
                            "url": "https://MARK.example.com", "summary": "A MARK planner in food.",
                            "location": {"address": "MARK lane 1", "city": "MARK", "countryCode": "GB"},
                            "profiles": [{"network": "MARK", "username": "MARK", "url": "https://MARK.example.com/me"}]},
                 "work": [{"name": "MARK Foods", "position": "MARK planner", "startDate": "2021-03", "summary": "MARK",
                           "url": "https://MARK.example.com",
                           "highlights": ["Cut MARK error from 31% to 23% across 410 items"]}],
                 "education": [{"institution": "MARK University", "studyType": "MARK", "area": "MARK", "endDate": "2020",
                                "score": "MARK", "courses": ["MARK"]}],
                 "skills": [{"name": "MARK", "keywords": ["SQL", "MARK"]}],
                 "languages": [{"language": "MARK", "fluency": "MARK"}]}
                """.replace("MARK", marker);
        return given().auth()
                .oauth2(me.accessToken())
                .multiPart("file", marker + ".json", resume.getBytes(StandardCharsets.UTF_8))
                .post("/api/v1/drafts")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** Work that waits for its time, as a session's does whose server was busy. */
    private UUID leaveWorkFor(UUID session) throws Exception {
        UUID work = UUID.randomUUID();
        tables.run("insert into scheduled_tasks (task_name, task_instance, execution_time, picked, version)"
                + " values ('outbox', '" + work + "', '2037-01-01', false, 1)");
        tables.run(
                "insert into outbox (id, kind, subject_id, created_at) values (?, 'tailoring-session', ?, now(6))",
                work,
                session);
        return work;
    }

    private Map<String, String> export() throws Exception {
        byte[] zip = me.request()
                .get("/api/v1/account/export")
                .then()
                .statusCode(200)
                .contentType("application/zip")
                .header("Content-Disposition", "attachment; filename=\"tailorbird-export.zip\"")
                .extract()
                .asByteArray();
        Map<String, String> files = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry())
                files.put(entry.getName(), new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
        return files;
    }

    private ValidatableResponse delete(String password) {
        return me.request()
                .body(Map.of("password", password))
                .post("/api/v1/account/deletion")
                .then();
    }

    private ValidatableResponse password(String current, String fresh) {
        return me.request()
                .body(Map.of("currentPassword", current, "newPassword", fresh))
                .put("/api/v1/account/password")
                .then();
    }

    private static ValidatableResponse post(String path, Map<String, String> body) {
        return given().contentType(ContentType.JSON).body(body).post(path).then();
    }
}
