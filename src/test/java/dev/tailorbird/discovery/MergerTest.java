package dev.tailorbird.discovery;

import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import dev.tailorbird.testing.ABoard;
import dev.tailorbird.testing.ACompany;
import dev.tailorbird.testing.ASync;
import dev.tailorbird.testing.AnAccount;
import dev.tailorbird.testing.ServerResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(ServerResource.class)
@QuarkusTestResource(ABoard.class)
class MergerTest {
    @Inject
    DataSource data;

    private AnAccount admin;
    private ACompany here;
    private ACompany other;

    @BeforeEach
    void twoCompaniesOfOneEmployer() throws Exception {
        AnAccount account = AnAccount.registered();
        here = showing("1", "Cook").chosenBy(account);
        other = showing("2", "Waiter").chosenBy(account);
        UUID id = UUID.fromString(account.request().get("/api/v1/account").path("id"));
        here.run("update account set roles = 'ADMIN,USER' where id = ?", id);
        admin = account.loggedIn();
    }

    @Test
    void whatTheOtherShowedIsHereAndTheOtherIsGone() throws Exception {
        ASync.of(admin, here, other);
        merge().statusCode(200).body("id", equalTo(here.id().toString())).body("chosen", equalTo(true));
        assertThat(here.open()).containsExactly("Cook", "Waiter");
        admin.request().get("/api/v1/companies/" + other.id()).then().statusCode(404);
    }

    @Test
    void aTaskOfTheOtherThatIsOpenEndsAndTheCompanyCanBeReadAfterwards() throws Exception {
        other.run(
                "insert into sync_task (id, version, company_id, open_company, state, fetched, added, changed, gone,"
                        + " created_at) values (?, 0, ?, ?, 'RUNNING', 0, 0, 0, 0, now(6))",
                UUID.randomUUID(),
                other.id(),
                other.id());
        merge().statusCode(200);
        assertThat(here.texts(
                        "select concat_ws(' ', state, finished_at is not null, open_company is null) from sync_task"
                                + " where company_id = ?"))
                .isEqualTo(List.of("FAILED 1 1"));
        assertThat(ASync.of(admin, here).getMap("tasks[0]")).containsEntry("state", "DONE");
    }

    private ACompany showing(String id, String title) throws Exception {
        ACompany company = ACompany.on(data, "LEVER", Map.of("board", "acme"));
        ABoard.server()
                .stubFor(get(urlPathEqualTo(company.path("/v0/postings/acme")))
                        .willReturn(okJson("""
                [{"id": "%s", "text": "%s", "hostedUrl": "https://jobs.example/%s", "description": "<p>Come.</p>",
                  "categories": {"location": "Ulm"}, "createdAt": 1700000000000}]
                """.formatted(id, title, id))));
        return company;
    }

    private ValidatableResponse merge() {
        return admin.request()
                .body(Map.of("otherId", other.id()))
                .post("/api/v1/companies/" + here.id() + "/merger")
                .then();
    }
}
