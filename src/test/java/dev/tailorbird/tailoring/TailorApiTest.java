package dev.tailorbird.tailoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import dev.tailorbird.resume.PdfUa;
import dev.tailorbird.testing.AnAccount;
import dev.tailorbird.testing.ServerResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(ServerResource.class)
class TailorApiTest {
    private static final String POSTING =
            "Supply planner wanted at Larkmoor Foods.\nRequirements\n- Demand forecasting\n- SQL";

    private AnAccount me;

    @BeforeEach
    void register() {
        me = AnAccount.registered();
    }

    @Test
    void onePostGivesAnalysisResumeAndEvaluation() {
        me.request().post("/api/v1/sample").then().statusCode(200);
        tailor(Map.of("job", Map.of("text", POSTING, "company", "Larkmoor Foods")))
                .statusCode(200)
                .body("sessionId", notNullValue())
                .body("analysis.company", equalTo("Larkmoor Foods"))
                .body("tailoredResume.work", not(empty()))
                .body("tailoredResume.basics.email", nullValue())
                .body("evaluation.overall", notNullValue())
                .body("attempts", not(empty()))
                .body("letter", nullValue());
    }

    @Test
    void aLetterComesWithItWhenAskedFor() {
        me.request().post("/api/v1/sample").then().statusCode(200);
        tailor(Map.of("job", Map.of("text", POSTING), "parameters", Map.of("coverLetter", true)))
                .statusCode(200)
                .body("letter", startsWith("I am applying for"));
        String session = me.request().get("/api/v1/tailoring-sessions").path("items[0].id");
        me.request()
                .get("/api/v1/tailoring-sessions/" + session + "/letter")
                .then()
                .statusCode(200)
                .contentType("text/plain")
                .body(startsWith("Dear hiring team,"), containsString("Kind regards,\nMira Okafor"));
        byte[] pdf = me.request()
                .get("/api/v1/tailoring-sessions/" + session + "/letter/pdf")
                .then()
                .statusCode(200)
                .header("Content-Disposition", containsString("_letter.pdf"))
                .extract()
                .asByteArray();
        assertThat(PdfUa.faults(pdf)).isEmpty();
        me.request()
                .get("/api/v1/tailoring-sessions/" + session + "/letter/docx")
                .then()
                .statusCode(200)
                .header("Content-Disposition", containsString("_letter.docx"))
                .body(startsWith("PK"));
        for (String path : List.of("/letter", "/letter/pdf", "/letter/docx")) {
            AnAccount.registered()
                    .request()
                    .get("/api/v1/tailoring-sessions/" + session + path)
                    .then()
                    .statusCode(404);
        }
    }

    @Test
    void whatCannotBeDoneSaysSoBeforeAnythingIsStored() {
        Map<String, ?> job = Map.of("text", POSTING);
        tailor(Map.of("job", job)).statusCode(404).body("detail", containsString("no resume yet"));
        me.request().post("/api/v1/sample").then().statusCode(200);
        int jobs = me.request().get("/api/v1/jobs").path("items.size()");
        tailor(Map.of("job", job, "parameters", Map.of("pages", 9)))
                .statusCode(422)
                .body("errors[0].field", equalTo("parameters.pages"));
        tailor(Map.of("job", Map.of("text", " "))).statusCode(422);
        tailor(Map.of("job", Map.of("text", "x".repeat(50_001)))).statusCode(422);
        RestAssured.given()
                .contentType("application/json")
                .body(Map.of("job", job))
                .post("/api/v1/tailor")
                .then()
                .statusCode(401);
        me.request().get("/api/v1/jobs").then().body("items.size()", equalTo(jobs));
        tailor(Map.of("job", Map.of("text", " "))).statusCode(422);
        tailor(Map.of("job", job)).statusCode(429).header("Retry-After", notNullValue());
    }

    private ValidatableResponse tailor(Map<String, ?> asked) {
        return me.request().body(asked).post("/api/v1/tailor").then();
    }
}
