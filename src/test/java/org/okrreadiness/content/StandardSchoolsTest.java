package org.okrreadiness.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.okrreadiness.content.pack.StandardSchools;
import org.okrreadiness.domain.rubric.School;
import org.okrreadiness.domain.rubric.SchoolRule;
import tools.jackson.databind.json.JsonMapper;

class StandardSchoolsTest {

    private final List<School> schools = StandardSchools.all();

    @Test
    void givesAReasonOfItsOwnForEveryRuleOfEverySchool() {
        assertThat(schools).hasSizeGreaterThanOrEqualTo(3).allSatisfy(school -> {
            assertThat(school.reasons()).containsOnlyKeys(SchoolRule.values());
            assertThat(school.reasons().values())
                    .allSatisfy(reason -> assertThat(reason).matches("[A-Z][^.]{30,}\\."));
        });
        assertThat(schools.stream().flatMap(s -> s.reasons().values().stream())).doesNotHaveDuplicates();
    }

    @Test
    void noTwoSchoolsDecideAlike() {
        Set<School.Rules> decided = schools.stream().map(School::rules).collect(Collectors.toSet());
        assertThat(decided).hasSameSizeAs(schools);
    }

    @Test
    void theSchemaAndTheDescriptionOfferExactlyTheSchoolsThereAre() throws IOException {
        List<String> ids = schools.stream().map(School::id).toList();
        List<String> offered = JsonMapper.shared()
                .readTree(Files.readString(Path.of("assessments/schema/assessment-1.schema.json")))
                .at("/properties/profile/enum")
                .valueStream()
                .map(name -> name.asString())
                .toList();
        assertThat(offered).isEqualTo(ids);
        assertThat(Files.readString(Path.of("docs/pack-format.md")))
                .contains(ids.stream().collect(Collectors.joining("` | `", "| rule | `", "` |")));
    }
}
