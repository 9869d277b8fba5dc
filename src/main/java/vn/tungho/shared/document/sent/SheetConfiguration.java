package vn.tungho.shared.document.sent;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SheetLimits.class)
class SheetConfiguration {}
