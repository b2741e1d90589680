package dev.tailorbird.profile;

import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.tailorbird.ai.Provider;
import dev.tailorbird.shared.Json;
import dev.tailorbird.testing.AnAccount;
import dev.tailorbird.testing.ModelResource;
import dev.tailorbird.testing.ServerResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(ServerResource.class)
@QuarkusTestResource(value = ModelResource.class, restrictToAnnotatedClass = true)
class ProfileApiTest {
    private static final String WISHES = """
            {"desiredRoles":["Demand Planner"],"locations":["Leeds"],"workSettings":["HYBRID","REMOTE"],
             "jobTypes":["FULL_TIME"],"salary":{"min":42000,"max":50000,"currency":"GBP","period":"YEAR"},
             "companySizes":["UP_TO_50"],"blockedCompanies":["Evilcorp"],"maxCommuteMinutes":45,"commuteMode":"TRANSIT",
             "digest":{"time":"06:15","timeZone":"Europe/London"},"channels":["APP","EMAIL"],
             "useVoiceProfile":true,"usePersonality":false}""";

    private AnAccount me;

    @BeforeEach
    void register() {
        me = AnAccount.registered();
    }

    @Test
    void aProfileHoldsWhatGoesBeyondAResume() {
        put("/api/v1/profile", "0", """
                {"basics":{"name":"Ada Example","email":"ada@example.org","location":{"city":"Leeds","countryCode":"GB"}},
                 "skills":[{"name":"Data","keywords":["SQL"]}],"languages":[],
                 "workAuthorisation":{"countries":["UK","Deutschland"],"needsSponsorship":false},
                 "yearsOfExperience":7.5,"careerLevel":"SENIOR","industries":["Retail"]}""").statusCode(200);
        me.request()
                .get("/api/v1/profile")
                .then()
                .header("ETag", equalTo("\"1\""))
                .body("workAuthorisation.countries", equalTo(List.of("United Kingdom", "Germany")))
                .body("workAuthorisation.needsSponsorship", equalTo(false))
                .body("yearsOfExperience", equalTo(7.5f))
                .body("careerLevel", equalTo("SENIOR"))
                .body("industries", equalTo(List.of("Retail")))
                .body("place.label", equalTo("Leeds, England, United Kingdom"))
                .body("place.latitude", equalTo(53.8f))
                .body("computed.yearsOfExperience", nullValue());
        put("/api/v1/profile", "0", "{\"basics\":{},\"skills\":[],\"languages\":[]}")
                .statusCode(412);
    }

    @Test
    void aProfileThatIsWrongNamesEachFieldAndStoresNothing() {
        put("/api/v1/profile", "0", """
                {"basics":{"email":"nobody","phone":"none"},"skills":[],"languages":[],
                 "workAuthorisation":{"countries":["Atlantis"]}}""")
                .statusCode(422)
                .body(
                        "errors.field",
                        equalTo(List.of("basics.email", "basics.phone", "workAuthorisation.countries[0]")));
        put("/api/v1/profile", "0", """
                {"basics":{},"skills":[],"languages":[],"yearsOfExperience":-1,"industries":[""]}""")
                .statusCode(422)
                .body("errors.field", hasItem("yearsOfExperience"))
                .body("errors", hasSize(2));
        put("/api/v1/profile", "0", "{\"basics\":{},\"skills\":[],\"languages\":[],\"careerLevel\":\"GURU\"}")
                .statusCode(400)
                .body("errors[0].field", equalTo("careerLevel"));
        me.request().get("/api/v1/profile").then().body("version", equalTo(0)).body("basics.email", nullValue());
    }

    @Test
    void yearsAndLevelAreComputedFromTheExperience() {
        importCareer();
        me.request()
                .get("/api/v1/profile")
                .then()
                .body("yearsOfExperience", nullValue())
                .body("careerLevel", nullValue())
                .body("computed.yearsOfExperience", equalTo(5))
                .body("computed.careerLevel", equalTo("SENIOR"));
    }

    @Test
    void skillsAreSortedIntoGroupsAndNothingIsStored() {
        put("/api/v1/profile", "0", """
                {"basics":{},"skills":[{"name":"All","keywords":["Python","communication","Docker"]}],"languages":[]}""").statusCode(200);
        me.request()
                .post("/api/v1/profile/skill-grouping")
                .then()
                .statusCode(200)
                .body("skills.name", equalTo(List.of("Programming languages", "Tools and platforms", "Soft skills")))
                .body("skills[1].keywords", equalTo(List.of("Docker")));
        me.request().get("/api/v1/profile").then().body("skills[0].name", equalTo("All"));
    }

    @Test
    void preferencesHaveDefaultsAndKeepWhatIsPut() {
        me.request()
                .get("/api/v1/preferences")
                .then()
                .body("version", equalTo(0))
                .body("digest.time", equalTo("07:30"))
                .body("channels", equalTo(List.of("APP")))
                .body("useVoiceProfile", equalTo(true))
                .body("salary", nullValue());
        put("/api/v1/preferences", "0", WISHES).statusCode(200).body("version", equalTo(1));
        me.request()
                .get("/api/v1/preferences")
                .then()
                .header("ETag", equalTo("\"1\""))
                .body("workSettings", containsInAnyOrder("REMOTE", "HYBRID"))
                .body("salary.min", equalTo(42000))
                .body("commuteMode", equalTo("TRANSIT"))
                .body("usePersonality", equalTo(false));
        put("/api/v1/preferences", "0", WISHES).statusCode(412);
        me.request().body(WISHES).put("/api/v1/preferences").then().statusCode(428);
    }

    @Test
    void preferencesThatAreWrongNameEachField() throws Exception {
        ObjectNode wrong = (ObjectNode) Json.MAPPER.readTree(WISHES);
        wrong.putObject("digest").put("time", "25:00").put("timeZone", "Leeds");
        wrong.put("maxCommuteMinutes", 0);
        put("/api/v1/preferences", "0", wrong.toString())
                .statusCode(422)
                .body("errors.field", equalTo(List.of("digest.time", "maxCommuteMinutes")));
        ObjectNode pay = (ObjectNode) Json.MAPPER.readTree(WISHES);
        ((ObjectNode) pay.path("salary")).put("max", 10).put("currency", "pounds");
        put("/api/v1/preferences", "0", pay.toString())
                .statusCode(422)
                .body("errors.field", equalTo(List.of("salary.max", "salary.currency")));
        me.request().get("/api/v1/preferences").then().body("version", equalTo(0));
    }

    @Test
    void insightsNameTheirEngineAndKnowWhenTheyAreOutdated() {
        me.request().get("/api/v1/profile/insights").then().statusCode(404);
        me.request()
                .post("/api/v1/profile/insights")
                .then()
                .statusCode(404)
                .body("detail", containsString("Import a resume"));
        importCareer();
        me.request()
                .post("/api/v1/profile/insights?engine=local")
                .then()
                .statusCode(201)
                .body("engine", equalTo("local"))
                .body("reason", nullValue())
                .body("strengths[0].evidence", not(empty()))
                .body("outdated", equalTo(false));
        me.request().get("/api/v1/profile/insights").then().body("outdated", equalTo(false));
        put("/api/v1/preferences", "0", WISHES).statusCode(200);
        me.request().get("/api/v1/profile/insights").then().body("outdated", equalTo(true));
        me.request()
                .post("/api/v1/profile/insights?engine=local")
                .then()
                .statusCode(201)
                .body("advice.text", hasItem(containsString("Demand Planner")))
                .body("createdAt", notNullValue());
        AnAccount.registered().request().get("/api/v1/profile/insights").then().statusCode(404);
    }

    @Test
    void insightsByAModelAreMarkedWithIt() {
        importCareer();
        ModelResource.provider().answers(Provider.completion("""
                        {"summary":"You plan stock.","strengths":[],"improvements":["Add a summary."],"advice":[]}"""));
        me.request()
                .post("/api/v1/profile/insights?engine=model")
                .then()
                .statusCode(201)
                .body("engine", equalTo("gpt-4o-mini"))
                .body("summary", equalTo("You plan stock."));
        ModelResource.provider().answers(Provider.completion("""
                        {"summary":"You saved 77 shops.","strengths":[],"improvements":[],"advice":[]}"""));
        put("/api/v1/preferences", "0", WISHES).statusCode(200);
        me.request()
                .post("/api/v1/profile/insights?engine=model")
                .then()
                .statusCode(502)
                .body("type", equalTo("/problems/model-answer-invalid"));
        me.request().get("/api/v1/profile/insights").then().body("summary", equalTo("You plan stock."));
    }

    private ValidatableResponse put(String path, String version, String body) {
        return me.request()
                .header("If-Match", '"' + version + '"')
                .body(body)
                .put(path)
                .then();
    }

    private void importCareer() {
        var draft = me.request()
                .body(Map.of("text", """
                        {"basics":{"name":"Ada Example"},"work":[{"name":"Lowmarsh Grocers","position":"Senior Stock Planner",
                          "startDate":"2018-01","endDate":"2023-02","highlights":["Cut waste by 18% with SQL reports",
                          "Planned inventory management for 40 shops"]}]}"""))
                .post("/api/v1/drafts")
                .then()
                .statusCode(201)
                .extract();
        me.request()
                .body(Map.of("resume", draft.path("resume")))
                .post("/api/v1/drafts/" + draft.path("id") + "/acceptance")
                .then()
                .statusCode(200);
    }
}
