package dev.proviso.constraint;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Pattern.Flag;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What Hibernate Validator takes for an email address, Proviso does. */
class EmailAgreementTest {
    private final Agreement agreement = new Agreement(EmailAgreementTest.class);
    private final Emails emails = new Emails(agreement.random);

    @Test
    void addresses_are_judged_as_hibernate_validator_judges_them() throws ConstraintMismatch {
        judge(30_000);
    }

    @Test
    void the_rarest_addresses_are_judged_so_too() throws ConstraintMismatch {
        agreement.judgeEach(
                Written.of(Email.class),
                String.class,
                "a\ud83d\ude00@b.c",
                "\"a\ud83d\ude00\"@b.c",
                "a\ud83d@b.c",
                "a\ude00@b.c",
                "a\ud83d\ud83d\ude00@b.c",
                "a@b\ud83d\ude00.c",
                "a@b\ud83d.c",
                "a@[\u0130Pv6:::1]",
                "a@[\u0131Pv6:::1]",
                "a@\u3002",
                "a@b\u3002");
    }

    @Test
    @Tag("heavy")
    void many_addresses_are_judged_as_hibernate_validator_judges_them() throws ConstraintMismatch {
        judge(3_000_000);
    }

    @Test
    void a_regular_expression_is_asked_besides() throws ConstraintMismatch {
        Flag[] none = {};
        Flag[] flags = {Flag.CASE_INSENSITIVE, Flag.DOTALL};
        for (Class<?> type : new Class<?>[] {String.class, StringBuilder.class, CharSequence.class}) {
            add(type, ".*", flags);
            add(type, "[a-z].*", none);
            add(type, "[a-z].*", flags);
            add(type, "", none);
        }
        agreement.judge(1_000);
    }

    private void judge(int addresses) throws ConstraintMismatch {
        agreement.add(Written.of(Email.class), String.class, emails::next);
        agreement.judge(addresses);
    }

    private void add(Class<?> type, String regexp, Flag[] flags) {
        agreement.add(
                Written.of(Email.class, "regexp", regexp, "flags", flags),
                type,
                () -> Strings.as(type, emails.next(), agreement.random));
    }
}
