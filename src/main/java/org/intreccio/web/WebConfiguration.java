package org.intreccio.web;

import org.intreccio.kernel.Texts;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.web.filter.ShallowEtagHeaderFilter;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.ViewControllerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;

/** What holds for every answer: its language, its entity tag, what browsers may do with it. */
@Configuration(proxyBeanMethods = false)
class WebConfiguration {

    /** The first language that the caller accepts and we speak. */
    @Bean
    LocaleResolver localeResolver() {
        var resolver = new AcceptHeaderLocaleResolver();
        resolver.setSupportedLocales(Texts.LANGUAGES);
        resolver.setDefaultLocale(Texts.ITALIAN);
        return resolver;
    }

    @Bean
    FilterRegistrationBean<SecurityHeaders> securityHeaders(WebProperties properties) {
        var registration = new FilterRegistrationBean<>(new SecurityHeaders(properties));
        registration.addUrlPatterns("/*");
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE + 10);
        return registration;
    }

    /** Whoever looks for the description where programs look comes to the page for people. */
    @Bean
    WebMvcConfigurer docs() {
        return new WebMvcConfigurer() {
            @Override
            public void addViewControllers(ViewControllerRegistry registry) {
                registry.addRedirectViewController("/api/docs", "/developers").setContextRelative(true);
            }
        };
    }

    /** Answers 304 to a reader who has the very same bytes already. */
    @Bean
    FilterRegistrationBean<ShallowEtagHeaderFilter> entityTags() {
        var registration = new FilterRegistrationBean<>(new ShallowEtagHeaderFilter());
        registration.addUrlPatterns("/api/v1/*");
        return registration;
    }
}
