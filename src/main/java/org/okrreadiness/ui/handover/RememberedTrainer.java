package org.okrreadiness.ui.handover;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Optional;
import org.okrreadiness.service.PreferenceStore;
import org.okrreadiness.service.Submissions;
import org.okrreadiness.service.travel.KeyCard;
import org.okrreadiness.service.travel.PublicKeys;

/** What a file for a trainer was made with last, so that the next one takes a click. */
record RememberedTrainer(PreferenceStore preferences) {

    private static final String NAME = "trainer.card.name";
    private static final String SIGNING = "trainer.card.signing";
    private static final String OPENING = "trainer.card.opening";
    private static final String EMAIL = "handover.email";
    private static final String NUMBER = "handover.personnel-number";
    private static final String FOLDER = "handover.folder";

    Submissions.Contact contact() {
        return new Submissions.Contact(
                preferences.get(EMAIL).orElse(""), preferences.get(NUMBER).orElse(""));
    }

    void put(Submissions.Contact contact) {
        preferences.put(EMAIL, contact.email());
        preferences.put(NUMBER, contact.personnelNumber());
    }

    /** The card, whose signature was checked when it was chosen. */
    Optional<KeyCard> card() {
        try {
            HexFormat hex = HexFormat.of();
            byte[] signing = hex.parseHex(preferences.get(SIGNING).orElse(""));
            byte[] opening = hex.parseHex(preferences.get(OPENING).orElse(""));
            return Optional.of(new KeyCard(preferences.get(NAME).orElse(""), new PublicKeys(signing, opening)));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    /** @param card empty to forget it */
    void put(Optional<KeyCard> card) {
        HexFormat hex = HexFormat.of();
        preferences.put(NAME, card.map(KeyCard::name).orElse(""));
        preferences.put(
                SIGNING, card.map(each -> hex.formatHex(each.keys().signing())).orElse(""));
        preferences.put(
                OPENING, card.map(each -> hex.formatHex(each.keys().opening())).orElse(""));
    }

    /** The folder the last file went to, if it is still there. */
    Optional<Path> folder() {
        return preferences.get(FOLDER).map(Path::of).filter(Files::isDirectory);
    }

    void put(Path folder) {
        preferences.put(FOLDER, folder.toString());
    }
}
