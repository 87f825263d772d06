package org.okrreadiness.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.fxml.FXML;
import javafx.fxml.FXMLLoader;
import javafx.scene.Parent;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.testing.ui.UiDriver;
import org.okrreadiness.testing.ui.UiTest;

/**
 * Loads every view there is with the real words, and holds its names against the fields of its controller. Controllers are not made:
 * what they need differs, and a view has to be right without them.
 */
@UiTest
class EveryViewLoadsTest {

    private static final Path RESOURCES = Path.of("src/main/resources");
    private static final Pattern CONTROLLER = Pattern.compile("\\s*fx:controller=\"([^\"]+)\"");
    private static final Pattern HANDLER = Pattern.compile("\\s+on\\w+=\"#(\\w+)\"");
    private static final int LONGEST = 80;

    static Stream<Path> views() throws IOException {
        try (Stream<Path> files = Files.walk(RESOURCES)) {
            List<Path> views =
                    files.filter(f -> f.toString().endsWith(".fxml")).sorted().toList();
            assertThat(views).isNotEmpty();
            return views.stream();
        }
    }

    @ParameterizedTest
    @MethodSource("views")
    void loadsWithTheRealWordsAndNamesWhatItsControllerAsksFor(Path view, UiDriver ui) throws Exception {
        String fxml = Files.readString(view);
        Matcher controller = CONTROLLER.matcher(fxml);
        assertThat(controller.find()).as("%s names its controller", view).isTrue();
        Class<?> type = Class.forName(controller.group(1));
        assertThat(type.getSimpleName()).isEqualTo(view.getFileName().toString().replace(".fxml", "Controller"));

        String bare = HANDLER.matcher(controller.replaceFirst("")).replaceAll("");
        Map<String, Object> named = ui.call(() -> load(view, bare));

        assertThat(missing(type, named))
                .as("fields that no part of the view fills")
                .isEmpty();
        assertThat(handlers(fxml)).as("actions").isSubsetOf(methods(type));
    }

    @ParameterizedTest
    @MethodSource("views")
    void isShortAndHoldsNeitherWordsNorStylesNorPlaces(Path view) throws IOException {
        String fxml = Files.readString(view);
        assertThat(fxml.lines().count()).isLessThanOrEqualTo(LONGEST);
        assertThat(fxml).doesNotContainPattern("\\sstyle=\"").doesNotContainPattern("layout[XY]=\"");
        assertThat(fxml).doesNotContainPattern("\\s(text|promptText|accessibleText|accessibleHelp)=\"[^%$\"]");
    }

    private static Map<String, Object> load(Path view, String fxml) throws IOException {
        FXMLLoader loader = new FXMLLoader();
        loader.setLocation(EveryViewLoadsTest.class.getResource("/" + RESOURCES.relativize(view)));
        loader.setResources(new Messages(Locale.UK).bundle());
        Object root = loader.load(new ByteArrayInputStream(fxml.getBytes(StandardCharsets.UTF_8)));
        assertThat(root).isInstanceOf(Parent.class);
        return new TreeMap<>(loader.getNamespace());
    }

    private static List<String> missing(Class<?> controller, Map<String, Object> named) {
        return fields(controller)
                .filter(field -> !field.getType().isInstance(named.get(field.getName())))
                .map(Field::getName)
                .toList();
    }

    private static List<String> handlers(String fxml) {
        return HANDLER.matcher(fxml).results().map(match -> match.group(1)).toList();
    }

    private static List<String> methods(Class<?> controller) {
        return Arrays.stream(controller.getDeclaredMethods())
                .filter(method -> method.isAnnotationPresent(FXML.class))
                .map(Method::getName)
                .toList();
    }

    private static Stream<Field> fields(Class<?> controller) {
        return Arrays.stream(controller.getDeclaredFields()).filter(field -> field.isAnnotationPresent(FXML.class));
    }
}
