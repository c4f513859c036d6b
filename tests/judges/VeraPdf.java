import java.io.File;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/**
 * Judges PDF files against PDF/UA-1 and PDF/A-2a with veraPDF's engine.
 *
 * One line per file and standard: {@code PASS <standard> <assertions> <file>} or
 * {@code FAIL <standard> <failures> <file>}, a failure followed by indented lines with the clause
 * and where in the file it is broken. Exit 0 when all pass, 1 when one fails.
 */
public final class VeraPdf {
    private static final List<PDFAFlavour> STANDARDS =
            List.of(PDFAFlavour.PDFUA_1, PDFAFlavour.PDFA_2_A);
    /** Enough to see what is wrong; one fault of a template breaks the same clause on every page. */
    private static final int SHOWN_FAILURES = 20;

    public static void main(String[] files) throws Exception {
        if (files.length == 0) {
            System.err.println("usage: VeraPdf FILE...");
            System.exit(2);
        }
        Logger.getLogger("").setLevel(Level.OFF);
        VeraGreenfieldFoundryProvider.initialise();
        boolean allPass = true;
        for (String file : files) {
            for (PDFAFlavour standard : STANDARDS) {
                allPass &= passes(file, standard);
            }
        }
        System.exit(allPass ? 0 : 1);
    }

    private static boolean passes(String file, PDFAFlavour standard) throws Exception {
        try (PDFAParser parser =
                        Foundries.defaultInstance().createParser(new File(file), standard);
                PDFAValidator validator =
                        Foundries.defaultInstance().createValidator(standard, false)) {
            ValidationResult result = validator.validate(parser);
            if (result.isCompliant()) {
                System.out.printf("PASS %s %d %s%n", standard.getId(), result.getTotalAssertions(), file);
            } else {
                List<TestAssertion> failures = result.getTestAssertions();
                System.out.printf("FAIL %s %d %s%n", standard.getId(), failures.size(), file);
                failures.stream().limit(SHOWN_FAILURES).forEach(VeraPdf::print);
            }
            return result.isCompliant();
        }
    }

    private static void print(TestAssertion failure) {
        System.out.printf(
                "  %s-%d %s @ %s%n",
                failure.getRuleId().getClause(),
                failure.getRuleId().getTestNumber(),
                failure.getErrorMessage() == null ? failure.getMessage() : failure.getErrorMessage(),
                failure.getLocation().getContext());
    }
}
