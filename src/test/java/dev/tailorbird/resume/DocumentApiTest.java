package dev.tailorbird.resume;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;

import dev.tailorbird.testing.AnAccount;
import dev.tailorbird.testing.ServerResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(ServerResource.class)
class DocumentApiTest {
    private final UUID id = UUID.randomUUID();
    private AnAccount me;

    @Inject
    ResumeService resumes;

    @BeforeEach
    void aStoredResume() throws Throwable {
        me = AnAccount.registered();
        UUID account = UUID.fromString(me.request().get("/api/v1/account").path("id"));
        NewResume resume =
                new NewResume(null, "Supply Planner", "Larkmoor", "mid", Sample.resume(), RenderOptions.DEFAULT);
        VertxContextSupport.subscribeAndAwait(() -> resumes.store(account, id, resume));
    }

    @ParameterizedTest
    @CsvSource({
        "pdf, application/pdf, %PDF-",
        "docx, application/vnd.openxmlformats-officedocument.wordprocessingml.document, PK",
        "json, application/json, {",
        "md, text/markdown, **Supply Planner**",
        "txt, text/plain, Supply Planner"
    })
    void eachFormatHasItsTypeAndName(String format, String type, String start) {
        String body = me.request()
                .get("/api/v1/resumes/{id}/{format}", id, format)
                .then()
                .statusCode(200)
                .header("Content-Type", startsWith(type))
                .header("Content-Disposition", containsString("Larkmoor_Supply-Planner." + format + "\""))
                .extract()
                .asString();
        assertThat(body).startsWith(start);
    }

    @Test
    void anotherTemplateMayBeAskedFor() {
        me.request()
                .queryParam("template", "analyst")
                .get("/api/v1/resumes/{id}/txt", id)
                .then()
                .statusCode(200)
                .body(containsString("PROFESSIONAL EXPERIENCE"));
    }

    @ParameterizedTest
    @CsvSource({"template, fancy", "pageSize, A3"})
    void whatIsNotKnownIsNamed(String field, String value) {
        me.request()
                .queryParam(field, value)
                .get("/api/v1/resumes/{id}/pdf", id)
                .then()
                .statusCode(422)
                .body("errors.field", hasItem(field));
    }

    @Test
    void anotherAccountDoesNotFindIt() {
        AnAccount.registered()
                .request()
                .get("/api/v1/resumes/{id}/pdf", id)
                .then()
                .statusCode(404);
    }

    @Test
    void templatesAreListedAndOneIsProposed() {
        me.request()
                .queryParam("role", "Site Reliability Engineer")
                .queryParam("level", "senior")
                .get("/api/v1/resume-templates")
                .then()
                .statusCode(200)
                .body("items", hasSize(7))
                .body("items[2].suggestedFor.roles", hasItem("engineer"))
                .body("suggested", equalTo("engineer-compact"));
    }
}
