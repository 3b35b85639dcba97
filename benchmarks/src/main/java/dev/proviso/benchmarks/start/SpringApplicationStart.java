package dev.proviso.benchmarks.start;

import dev.proviso.annotation.ExpectShape;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;

/** A Spring Boot application with one model, which ends when it has started and called it. */
@SpringBootApplication
public class SpringApplicationStart {

    /** The model. */
    public static class Model {
        /** Gives the first. */
        public double predict(@ExpectShape("d") double[] x) {
            return x[0];
        }
    }

    /** The model as a bean. */
    @Bean
    public Model model() {
        return new Model();
    }

    /** Starts, calls, and ends. */
    public static void main(String[] arguments) {
        SpringApplication application = new SpringApplication(SpringApplicationStart.class);
        application.setWebApplicationType(WebApplicationType.NONE);
        try (ConfigurableApplicationContext context = application.run(arguments)) {
            context.getBean(Model.class).predict(new double[4]);
        }
    }
}
