package org.okrreadiness.export.credential;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.okrreadiness.domain.record.Person;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.service.records.ListName;
import org.okrreadiness.service.records.export.ExportRequest.StatusPlace;
import org.okrreadiness.testing.SampleIssuer;
import org.okrreadiness.testing.SampleRecords;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class CredentialSchemaTest {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final SampleIssuer school = SampleIssuer.school();
    private final String list = new ListName(school.issuer().publicKey(), 0).urn();
    private Optional<StatusPlace> place = Optional.of(new StatusPlace(list, list, 4711));
    private final Person maya = SampleRecords.maya();

    private JsonNode credential(boolean redacted) {
        AchievementCredential credential = new AchievementCredential(
                new Messages(Locale.ENGLISH), school, SampleRecords.ISSUED, redacted, record -> place);
        return MAPPER.readTree(credential.withProof(maya, SampleRecords.writing(maya, school)));
    }

    private static Schema schema(String text, SpecificationVersion version) {
        return SchemaRegistry.withDefaultDialect(version).getSchema(text);
    }

    private static Schema own() throws IOException {
        try (InputStream in = CredentialSchemaTest.class.getResourceAsStream("credential.schema.json")) {
            return schema(new String(in.readAllBytes(), StandardCharsets.UTF_8), SpecificationVersion.DRAFT_2020_12);
        }
    }

    @Test
    void isWhatItsDescriptionPromises() throws IOException {
        assertThat(own().validate(credential(false))).isEmpty();
        assertThat(own().validate(credential(true))).isEmpty();
    }

    @Test
    void isThatWhereverItsListLiesAndAlsoWithoutOne() throws IOException {
        String address =
                new ListName(school.issuer().publicKey(), 0).reference(Optional.of("https://example.org/okr/"));
        place = Optional.of(new StatusPlace(list, address, 0));
        assertThat(own().validate(credential(false))).isEmpty();
        place = Optional.empty();
        assertThat(own().validate(credential(false))).isEmpty();
    }

    @Test
    void wouldNoticeAPartThatIsMissing() throws IOException {
        ObjectNode without = (ObjectNode) credential(false);
        without.remove("evidence");
        assertThat(own().validate(without)).isNotEmpty();
    }

    /** The schema of 1EdTech may not be kept here; {@code OB_SCHEMA} says where it lies. */
    @Test
    void fitsTheSchemaOfTheStandard() throws IOException {
        String file = System.getenv("OB_SCHEMA");
        assumeTrue(file != null && Files.exists(Path.of(file)), "OB_SCHEMA names no file");
        Schema standard = schema(Files.readString(Path.of(file)), SpecificationVersion.DRAFT_2019_09);
        assertThat(standard.validate(credential(false))).isEmpty();
        assertThat(standard.validate(credential(true))).isEmpty();
        ObjectNode without = (ObjectNode) credential(false);
        ((ObjectNode) without.path("credentialSubject").path("achievement")).remove("criteria");
        assertThat(standard.validate(without)).isNotEmpty();
    }
}
