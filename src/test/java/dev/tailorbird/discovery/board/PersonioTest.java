package dev.tailorbird.discovery.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PersonioTest {
    @Test
    void descriptionsInCharacterDataAreReadAndEmptyOnesAreNone() {
        Personio personio = new Personio();
        Ask ask = personio.first(Map.of("host", "acme.jobs.personio.com", "board", "acme"));
        assertThat(ask.uri()).hasToString("https://acme.jobs.personio.com/xml?language=en");
        List<Found> found = personio.read(ask, """
                        <?xml version="1.0" encoding="UTF-8"?>
                        <!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/hostname">]>
                        <workzag-jobs>
                          <position><id>18</id><subcompany>Acme SE &amp; Co. KG</subcompany><office>Ulm</office>
                            <additionalOffices><office>Bonn</office></additionalOffices><department>Kitchen</department>
                            <name>Cook &e;</name><jobDescriptions><jobDescription><name>You</name>
                            <value><![CDATA[<p>Cook &amp; clean</p>]]></value></jobDescription></jobDescriptions>
                            <employmentType>permanent</employmentType><schedule>full-time</schedule>
                            <createdAt>2026-01-13T14:10:41+00:00</createdAt></position>
                          <position><id>18</id><name>Cook</name></position>
                          <position><id>19</id><name>Waiter</name><jobDescriptions></jobDescriptions></position>
                        </workzag-jobs>
                        """).postings();
        assertThat(found).extracting(Found::externalId).containsExactly("18", "19");
        Found cook = found.get(0);
        assertThat(cook.title()).startsWith("Cook").doesNotContain("/");
        assertThat(cook.company()).isEqualTo("Acme SE & Co. KG");
        assertThat(cook.locations()).containsExactly("Ulm", "Bonn");
        assertThat(cook.html()).isEqualTo("<h3>You</h3><p>Cook &amp; clean</p>");
        assertThat(cook.employmentType()).isEqualTo("permanent, full-time");
        assertThat(cook.url()).isEqualTo("https://acme.jobs.personio.com/job/18");
        assertThat(found.get(1).html()).isNull();
    }
}
