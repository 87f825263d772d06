import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import org.languagetool.JLanguageTool;
import org.languagetool.Languages;

/**
 * Processor time of LanguageTool for one keystroke on the text of forty words of TextBeingTyped.java. Needs the jars of
 * org.languagetool:language-en:6.6, no part of this project: java -cp JARS LanguageToolKeystroke.java
 */
public class LanguageToolKeystroke {

    static final String TEXT = "Reduce the share of damp cases in our homes that are reported again within eight weeks "
            + "from 38% to 12% by 31 December, measured in the repairs system, so that families stay dry this winter "
            + "and need not call us";
    static final int WARM_UP = 1_000;
    static final int CHECKS = 1_000;

    static int turn;

    public static void main(String[] arguments) throws Exception {
        JLanguageTool tool = new JLanguageTool(Languages.getLanguageForShortCode("en-US"));
        check(tool, WARM_UP);
        long before = processorTime();
        int found = check(tool, CHECKS);
        System.out.printf("%.1f%s%n", (processorTime() - before) / 1e3 / CHECKS, found == 0 ? " ?" : "");
    }

    static int check(JLanguageTool tool, int times) throws Exception {
        int found = 0;
        for (int i = 0; i < times; i++) {
            found += tool.check(next()).size();
        }
        return found;
    }

    static String next() {
        turn++;
        int at = turn * 7 % TEXT.length();
        char typed = (char) ('a' + turn / TEXT.length() % 26);
        return TEXT.substring(0, at) + typed + TEXT.substring(at);
    }

    static long processorTime() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
    }
}
