package org.okrreadiness.ui.records.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.service.records.IssuerKey;
import org.okrreadiness.testing.HandTurnedDelay;
import org.okrreadiness.testing.InlineRunner;
import org.okrreadiness.testing.SampleRegister;
import org.okrreadiness.ui.common.UiTools;
import org.okrreadiness.ui.records.RecordsServices;

class KeysViewModelTest {

    private static final String PASSPHRASE = "four words nobody would put together";

    @TempDir
    private Path folder;

    private SampleRegister register;
    private KeysViewModel model;

    @BeforeEach
    void open() {
        register = new SampleRegister(folder);
        UiTools tools = new UiTools(new Messages(Locale.UK), new InlineRunner(), new HandTurnedDelay());
        model = new KeysViewModel(tools, new RecordsServices(register.desks(), SampleRegister.CLOCK, "hr"));
        model.load();
    }

    @AfterEach
    void close() {
        register.close();
    }

    @Test
    void changesTheNameButNotToNothing() {
        model.nameProperty().set("North Academy");
        model.rename();
        assertThat(register.desk().givingOut().keys().issuer().name()).isEqualTo("North Academy");
        model.nameProperty().set(" ");
        model.rename();
        assertThat(model.missingProperty().get()).startsWith("A name is missing");
        assertThat(register.desk().givingOut().keys().issuer().name()).isEqualTo("North Academy");
    }

    @Test
    void putsTheKeyUnderAPassphraseThatWasTypedTwiceAndIsLongEnough() {
        model.protect(PASSPHRASE.toCharArray(), "another".toCharArray());
        assertThat(model.missingProperty().get()).startsWith("The two are not the same");
        model.protect("short".toCharArray(), "short".toCharArray());
        assertThat(model.missingProperty().get()).startsWith("A passphrase has at least 12 characters");
        assertThat(register.desk().givingOut().keys().isProtected()).isFalse();
        char[] typed = PASSPHRASE.toCharArray();
        model.protect(typed, PASSPHRASE.toCharArray());
        assertThat(model.readingProperty().get().isProtected()).isTrue();
        assertThat(typed).containsOnly('\0');
    }

    @Test
    void locksAndUnlocksAndRefusesAnotherPassphrase() {
        model.protect(PASSPHRASE.toCharArray(), PASSPHRASE.toCharArray());
        model.lock();
        assertThat(model.readingProperty().get().isLocked()).isTrue();
        model.unlock("something else entirely".toCharArray());
        assertThat(model.work().problemProperty().get().advice()).startsWith("This passphrase does not open");
        model.unlock(PASSPHRASE.toCharArray());
        assertThat(model.readingProperty().get().isLocked()).isFalse();
        model.unprotect();
        assertThat(model.readingProperty().get().isProtected()).isFalse();
    }

    @Test
    void makesAnotherKeyAndListsTheOldOneWithWhatItIsWorth() {
        String before = model.readingProperty().get().fingerprint();
        model.renew(IssuerKey.Reason.STOLEN);
        assertThat(model.readingProperty().get().fingerprint()).isNotEqualTo(before);
        assertThat(model.readingProperty().get().older())
                .singleElement()
                .satisfies(line -> assertThat(line).contains(before).contains("reported stolen"));
    }
}
