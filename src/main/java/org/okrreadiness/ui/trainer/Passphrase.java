package org.okrreadiness.ui.trainer;

import java.util.Arrays;
import javafx.scene.control.TextField;

/** Takes characters out of a field without making a text of them, which nobody could wipe. */
final class Passphrase {

    private Passphrase() {}

    /** A copy for somebody who wipes it. */
    static char[] in(TextField field) {
        CharSequence typed = field.getCharacters();
        char[] copy = new char[typed.length()];
        for (int at = 0; at < copy.length; at++) {
            copy[at] = typed.charAt(at);
        }
        return copy;
    }

    static void wipe(char[] passphrase) {
        Arrays.fill(passphrase, '\0');
    }
}
