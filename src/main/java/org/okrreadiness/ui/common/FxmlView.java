package org.okrreadiness.ui.common;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import javafx.fxml.FXMLLoader;
import javafx.scene.Parent;
import org.okrreadiness.i18n.Messages;

/**
 * Loads {@code Name.fxml} from beside its controller {@code NameController} and hands it that very controller. FXML comes from the
 * class path only; nothing out of a pack ever reaches the loader.
 */
public final class FxmlView {

    private static final String SUFFIX = "Controller";

    private FxmlView() {}

    /** @throws IllegalStateException when the controller has no view, which is a defect of the program */
    public static Parent load(Object controller, Messages messages) {
        Class<?> type = controller.getClass();
        String name = type.getSimpleName().substring(0, type.getSimpleName().length() - SUFFIX.length()) + ".fxml";
        URL location = type.getResource(name);
        if (location == null) {
            throw new IllegalStateException("There is no " + name + " beside " + type.getName());
        }
        FXMLLoader loader = new FXMLLoader(location, messages.bundle());
        loader.setControllerFactory(asked -> controller);
        try {
            return loader.load();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot load " + name, e);
        }
    }
}
