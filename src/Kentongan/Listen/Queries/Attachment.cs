namespace Kentongan.Listen.Queries;

/// <summary>What <c>has:</c> asks.</summary>
public enum Attachment : byte
{
    Link,
    Media,
}
