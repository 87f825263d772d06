package org.okrreadiness.ui.records.role;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.okrreadiness.domain.record.EvidenceStrength;
import org.okrreadiness.domain.record.Requirement;
import org.okrreadiness.domain.record.RoleId;
import org.okrreadiness.domain.record.RoleProfile;
import org.okrreadiness.domain.rubric.Competency;
import org.okrreadiness.domain.rubric.Level;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.testing.HandTurnedDelay;
import org.okrreadiness.testing.InlineRunner;
import org.okrreadiness.testing.SampleRegister;
import org.okrreadiness.testing.WentTo;
import org.okrreadiness.ui.common.UiTools;
import org.okrreadiness.ui.records.Clash;
import org.okrreadiness.ui.records.RecordsServices;

class RolesViewModelTest {

    @TempDir
    private Path folder;

    private SampleRegister register;
    private RolesViewModel model;

    @BeforeEach
    void open() {
        register = new SampleRegister(folder);
        UiTools tools = new UiTools(new Messages(Locale.UK), new InlineRunner(), new HandTurnedDelay());
        model = new RolesViewModel(
                tools, new RecordsServices(register.desks(), SampleRegister.CLOCK, "hr"), new WentTo());
        model.load();
    }

    @AfterEach
    void close() {
        register.close();
    }

    private List<RoleProfile> kept() {
        return register.register().roles().all();
    }

    @Test
    void proposesRolesAndKeepsNoneUntilSomebodyDoes() {
        for (SuggestedRole suggested : SuggestedRole.values()) {
            model.begin(suggested);
            assertThat(kept()).hasSize(suggested.ordinal());
            model.keep();
        }
        assertThat(kept())
                .extracting(role -> role.id().value())
                .containsExactly("manager", "practitioner", "programme-lead");
        assertThat(model.openedProperty().get().orElseThrow().requirements())
                .isEqualTo(SuggestedRole.MANAGER.requirements());
    }

    @Test
    void givesEachRoleAnIdOfItsOwnWhateverItIsCalled() {
        for (String title : List.of("Führung & Team", "Führung, Team", "李")) {
            model.begin();
            model.form().titleProperty().set(title);
            model.keep();
        }
        assertThat(kept())
                .extracting(role -> role.id().value())
                .containsExactlyInAnyOrder("fuhrung-team", "fuhrung-team-2", "role");
    }

    @Test
    void keepsNoRoleWithoutATitle() {
        model.begin();
        model.keep();
        assertThat(model.missingProperty().get()).startsWith("The role has no title");
        assertThat(kept()).isEmpty();
    }

    @Test
    void asksForNothingWhereNoLevelIsChosen() {
        model.begin(SuggestedRole.PRACTITIONER);
        model.form().asked(Competency.WRITING).levelProperty().set(Optional.empty());
        model.form().asked(Competency.FACILITATION).levelProperty().set(Optional.of(Level.STRONG));
        model.form().asked(Competency.FACILITATION).strengthProperty().set(EvidenceStrength.ON_THE_JOB);
        model.keep();
        assertThat(kept().get(0).of(Competency.WRITING)).isEmpty();
        assertThat(kept().get(0).of(Competency.FACILITATION))
                .contains(new Requirement(Level.STRONG, EvidenceStrength.ON_THE_JOB));
    }

    @Test
    void letsWhoeverComesSecondChooseFieldByField() {
        model.begin(SuggestedRole.MANAGER);
        model.keep();
        RoleProfile read = kept().get(0);
        Requirement theirs = new Requirement(Level.STRONG, EvidenceStrength.SUPERVISED);
        register.register()
                .roles()
                .save(new RoleProfile(read.id(), "Head of unit", Map.of(Competency.WRITING, theirs), read.version()));
        model.form().titleProperty().set("Line manager");
        model.keep();
        RoleClash clash = model.clashProperty().get();
        assertThat(clash.clash().fields()).extracting(Clash.Field::name).startsWith("How you call it");
        assertThat(clash.clash().chosen(0)).isEmpty();
        clash.clash().choose(0, Clash.Side.MINE);
        assertThat(clash.clash().completeProperty().get()).isTrue();
        model.keepChosen(clash);
        assertThat(kept().get(0).title()).isEqualTo("Line manager");
        assertThat(kept().get(0).requirements()).isEqualTo(Map.of(Competency.WRITING, theirs));
    }

    @Test
    void canBeKeptAnewWhenSomebodyElseTookItOut() {
        model.begin(SuggestedRole.MANAGER);
        model.keep();
        register.register().roles().remove(new RoleId("manager"));
        model.keep();
        assertThat(model.doneProperty().get()).startsWith("Somebody else took this role out");
        assertThat(kept()).isEmpty();
        model.keep();
        assertThat(kept()).hasSize(1);
    }

    @Test
    void takesARoleOut() {
        model.begin(SuggestedRole.MANAGER);
        model.keep();
        model.remove();
        assertThat(kept()).isEmpty();
        assertThat(model.openedProperty().get()).isEmpty();
    }
}
