package dev.tailorbird.resume;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import dev.tailorbird.profile.JsonResume;
import dev.tailorbird.testing.AnAccount;
import dev.tailorbird.testing.ServerResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(ServerResource.class)
class TemplateApiTest {
    private static final String PATH = "/api/v1/resume-templates";
    private AnAccount me;

    @Inject
    ResumeService resumes;

    @BeforeEach
    void register() {
        me = AnAccount.registered();
    }

    @Test
    void aTemplateIsMadeListedProposedChangedAndDeleted() {
        String id = created("Planning");

        me.request()
                .queryParam("role", "Supply Planner")
                .get(PATH)
                .then()
                .body("items", hasSize(8))
                .body("items[7].name", equalTo(id))
                .body("items[7].own", equalTo(true))
                .body("suggested", equalTo(id));
        me.request()
                .header("If-Match", "\"0\"")
                .body(edit("Planning, short"))
                .put(PATH + "/" + id)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("title", equalTo("Planning, short"));
        me.request()
                .header("If-Match", "\"0\"")
                .body(edit("Too late"))
                .put(PATH + "/" + id)
                .then()
                .statusCode(412);
        me.request().delete(PATH + "/" + id).then().statusCode(204);
        me.request().get(PATH + "/" + id).then().statusCode(404);
    }

    @Test
    void aHigherTitleIsKeptAndWarnedOf() {
        me.request()
                .get(PATH + "/" + created("Planning"))
                .then()
                .body("arrangement.roles[0].ownTitle", equalTo("Head of Planning"))
                .body("warnings[0].field", equalTo("arrangement.roles[0].ownTitle"))
                .body("warnings[0].message", containsString("higher rank"));
    }

    @Test
    void anotherAccountFindsNothing() {
        String id = created("Planning");
        AnAccount other = AnAccount.registered();

        other.request().get(PATH + "/" + id).then().statusCode(404);
        other.request().delete(PATH + "/" + id).then().statusCode(404);
        other.request()
                .header("If-Match", "\"0\"")
                .body(edit("Mine now"))
                .put(PATH + "/" + id)
                .then()
                .statusCode(404);
        other.request().get(PATH).then().body("items", hasSize(7));
    }

    @Test
    void twoOfOneTitleAndTitlesOfBuiltInOnesAreRefused() {
        created("Planning");

        me.request().body(edit("planning")).post(PATH).then().statusCode(409).body("errors[0].field", equalTo("title"));
        me.request().body(edit("Academic")).post(PATH).then().statusCode(422).body("errors.field", hasItem("title"));
    }

    @Test
    void thePreviewIsTheSampleUntilThereIsAResume() {
        byte[] pdf = me.request()
                .body(edit("Planning"))
                .post(PATH + "/preview?pageSize=Letter")
                .then()
                .statusCode(200)
                .contentType("application/pdf")
                .header("Tailorbird-Note", containsString("higher"))
                .extract()
                .asByteArray();

        assertThat(new String(pdf, 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
    }

    @Test
    void aResumeIsHadInATemplateOfOnesOwn() throws Throwable {
        UUID resume = UUID.randomUUID();
        UUID account = UUID.fromString(me.request().get("/api/v1/account").path("id"));
        NewResume sample =
                new NewResume(null, "Supply Planner", "Larkmoor", "mid", Sample.resume(), RenderOptions.DEFAULT);
        VertxContextSupport.subscribeAndAwait(() -> resumes.store(account, resume, sample));

        me.request()
                .queryParam("template", created("Planning"))
                .get("/api/v1/resumes/{id}/txt", resume)
                .then()
                .statusCode(200)
                .body(containsString("Head of Planning"))
                .body(not(containsString("EDUCATION")));
        me.request()
                .queryParam("template", UUID.randomUUID().toString())
                .get("/api/v1/resumes/{id}/txt", resume)
                .then()
                .statusCode(422)
                .body("errors[0].field", equalTo("template"))
                .body("errors[0].message", startsWith("must be one of standard"));
    }

    @Test
    void aSessionWithATemplateThatIsNotThereIsRefused() {
        String job = me.request()
                .body(Map.of("text", "Supply planner wanted at Larkmoor Foods.\nRequirements\n- Forecasting"))
                .post("/api/v1/jobs")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        me.request().post("/api/v1/sample").then().statusCode(200);

        me.request()
                .body(Map.of(
                        "jobId",
                        job,
                        "parameters",
                        Map.of("template", UUID.randomUUID().toString())))
                .post("/api/v1/tailoring-sessions")
                .then()
                .statusCode(422)
                .body("errors[0].field", equalTo("parameters.template"));
    }

    private String created(String title) {
        return me.request()
                .body(edit(title))
                .post(PATH)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static Map<String, Object> edit(String title) {
        JsonResume.Work role = Sample.resume().work().get(0);
        Map<String, Object> shown = Map.of(
                "organisation", role.name(),
                "title", role.position(),
                "start", role.startDate(),
                "shown", true,
                "ownTitle", "Head of Planning");
        return Map.of(
                "title",
                title,
                "base",
                "engineer",
                "suggestedFor",
                Map.of("roles", List.of("Planner"), "levels", List.of()),
                "arrangement",
                Map.of("sections", List.of("summary", "work"), "roles", List.of(shown)));
    }
}
