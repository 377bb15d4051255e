global using DualControl.IntegrationTests.Hosting;
global using Shouldly;
global using Xunit;
